import {
  type Abi,
  type Address,
  encodeAbiParameters,
  encodeEventTopics,
  encodeFunctionData,
  type Hex,
  numberToHex,
  zeroHash,
} from "viem"
import { expect, test } from "vitest"
import { erc20Abi } from "../../../abis/erc20.ts"
import { craftDeposit } from "../../../test/devnet/contracts/craftDeposit.ts"
import type { ChainAnswer, MinedTransaction, TransactionLog } from "./chainAnswer.ts"
import { judgeAnswers, type TrackedPlace } from "./judgeAnswers.ts"
import { searchRules } from "./searchRules.ts"

const bridge: Address = "0xc437DF90B37C1dB6657339E31BfE54627f0e7181"
const oldBridge: Address = "0x000000000000000000000000000000000000001d"
const token: Address = "0x99534Ef705Df1FFf4e4bD7bbaAF9b0dFf038EbFe"
const person: Address = "0x00000000000000000000000000000000000005e4"

const place = (name: string, changes: Partial<TrackedPlace> = {}): [number, TrackedPlace] => [
  { Ethereum: 1, Polygon: 137, "BNB Smart Chain": 56 }[name] ?? 0,
  {
    name,
    bridge,
    predecessors: [oldBridge],
    indexedBlock: 100n,
    backfilled: true,
    headBlock: 103n,
    ...changes,
  },
]
const places = new Map([place("Ethereum"), place("Polygon"), place("BNB Smart Chain")])

const depositLog: TransactionLog = {
  ...craftDeposit({ emitter: bridge, toChain: 56n, fromToken: token, toToken: token, originChain: 1n }),
  topics: craftDeposit({ emitter: bridge, toChain: 56n, fromToken: token, toToken: token, originChain: 1n })
    .topics as [Hex],
  logIndex: 3,
}

function tokenLog(eventName: "Approval" | "Transfer", to: Address, value: bigint): TransactionLog {
  const args = eventName === "Approval" ? { owner: person, spender: to } : { from: person, to }
  const topics = encodeEventTopics({ abi: erc20Abi as Abi, eventName, args }) as [Hex, ...Hex[]]
  return { address: token, topics, data: encodeAbiParameters([{ type: "uint256" }], [value]), logIndex: 0 }
}

const approveCall = (spender: Address, amount: bigint) =>
  encodeFunctionData({ abi: erc20Abi, functionName: "approve", args: [spender, amount] })

function mined(changes: Partial<MinedTransaction> = {}, chainId = 1): ChainAnswer {
  const transaction: MinedTransaction = {
    chainId,
    hash: numberToHex(7, { size: 32 }),
    blockNumber: 101n,
    blockHash: zeroHash,
    timestamp: 1_700_000_000,
    from: person,
    to: token,
    input: "0x",
    succeeded: true,
    cumulativeGasUsed: 21_000n,
    logs: [],
    ...changes,
  }
  return { kind: "MINED", chainId, transaction }
}

const unknown = (chainId: number): ChainAnswer => ({ kind: "UNKNOWN", chainId })
const silent = (chainId: number): ChainAnswer => ({ kind: "SILENT", chainId })
const pending = (chainId: number): ChainAnswer => ({ kind: "PENDING", chainId })

const rows: [string, number, ChainAnswer[], Partial<TrackedPlace>?][] = [
  ["a link to a network that is not indexed", 0, [{ kind: "NOT_ASKED", chainId: 250, name: "Fantom" }]],
  ["a deposit beyond the index", 1, [mined({ logs: [depositLog] })]],
  ["a deposit that the index has passed without it", 2, [mined({ logs: [depositLog], blockNumber: 100n })]],
  ["a deposit while history is read", 2, [mined({ logs: [depositLog] })], { backfilled: false }],
  ["a transaction that failed", 3, [mined({ succeeded: false })]],
  ["an approval that failed", 3, [mined({ succeeded: false, input: approveCall(bridge, 5n) })]],
  ["an approval by its event", 4, [mined({ logs: [tokenLog("Approval", bridge, 5n)] })]],
  ["an approval by its calldata alone", 4, [mined({ input: approveCall(bridge, 5n) })]],
  ["a deposit that also approves", 1, [mined({ logs: [tokenLog("Approval", bridge, 5n), depositLog] })]],
  ["a call of the bridge of 2021", 5, [mined({ to: oldBridge })]],
  ["a log of the bridge of 2021", 5, [mined({ logs: [{ ...depositLog, address: oldBridge }] })]],
  ["tokens sent straight to the bridge", 6, [mined({ logs: [tokenLog("Transfer", bridge, 5n)] })]],
  ["an approval for somebody else", 7, [mined({ logs: [tokenLog("Approval", person, 5n)] })]],
  ["an approval that is taken back", 7, [mined({ logs: [tokenLog("Approval", bridge, 0n)] })]],
  ["calldata that takes an approval back", 7, [mined({ input: approveCall(bridge, 0n) })]],
  ["a deposit event of a stranger", 7, [mined({ logs: [{ ...depositLog, address: token }] })]],
  ["a payment between people", 7, [mined({ to: person })]],
  ["the creation of a contract", 7, [mined({ to: null, input: "0x6000" })]],
  ["a transaction that waits", 8, [pending(1)]],
  ["a chain that is silent", 9, [silent(1)]],
  ["a hash that nobody knows", 10, [unknown(1)]],
]

test.each(rows)("%s", (_, row, answers, changes = {}) => {
  const rule = searchRules[row]
  const judgement = judgeAnswers(answers, new Map([place("Ethereum", changes)]))
  expect(judgement.outcome).toBe(rule?.outcome)
  if (judgement.outcome === "LIVE") {
    expect(judgement.transaction).toBe((answers[0] as { transaction?: MinedTransaction }).transaction)
    return
  }
  expect(judgement.detail).toMatch(/^[A-Z].*\.$/)
  expect(judgement.detail).not.toMatch(/undefined|null|NaN/)
  expect(judgement.detail).toContain(judgement.chain?.name)
})

test("every row is reached by one of these cases", () => {
  expect(new Set(rows.map(([, row]) => row)).size).toBe(searchRules.length)
})

test("what one chain knows comes before what the others do not, in every order", () => {
  const answers = [silent(1), unknown(137), mined({ blockNumber: 5n }, 56)]
  for (const order of [
    answers,
    answers.toReversed(),
    [answers[1], answers[2], answers[0]] as ChainAnswer[],
  ]) {
    expect(judgeAnswers(order, places)).toMatchObject({
      outcome: "NOT_A_BRIDGE_TX",
      chain: { id: 56, name: "BNB Smart Chain" },
      detail: expect.stringContaining("block 5 of BNB Smart Chain"),
    })
  }
})

test("the same transaction on two chains counts on the one where it belongs to the bridge", () => {
  const judgement = judgeAnswers([mined({}, 1), mined({ logs: [depositLog] }, 137)], places)
  expect(judgement).toMatchObject({ outcome: "LIVE", transaction: { chainId: 137 } })
})

test("a chain that is silent is named, and never taken for one that does not know", () => {
  expect(judgeAnswers([unknown(1), silent(137), unknown(56)], places)).toMatchObject({
    outcome: "RPC_UNREACHABLE",
    chain: { id: 137, name: "Polygon" },
    detail: expect.stringContaining("our fault"),
  })
})

test("that nobody knows a hash is said of all who were asked, and of no chain in particular", () => {
  expect(judgeAnswers([unknown(1), unknown(137), unknown(56)], places)).toMatchObject({
    outcome: "UNKNOWN",
    chain: undefined,
    detail: expect.stringContaining("Ethereum, Polygon, or BNB Smart Chain"),
  })
})

test("an index that is behind says by how much, where the chain tells", () => {
  const deposit = [mined({ logs: [depositLog] })]
  const detail = (changes: Partial<TrackedPlace>) => {
    const judgement = judgeAnswers(deposit, new Map([place("Ethereum", { backfilled: false, ...changes })]))
    return judgement.outcome === "LIVE" ? "" : judgement.detail
  }
  expect(detail({ headBlock: 4_100n })).toContain("block 100, 4000 blocks behind")
  expect(detail({ headBlock: undefined })).not.toContain("behind the network")
  expect(detail({ headBlock: 100n })).not.toContain("behind the network")
})
