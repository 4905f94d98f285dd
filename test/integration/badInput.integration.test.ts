import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  type Address,
  concatHex,
  encodeAbiParameters,
  encodeEventTopics,
  getAbiItem,
  type Hex,
  maxUint256,
  padHex,
  stringToHex,
  zeroAddress,
  zeroHash,
} from "viem"
import { afterAll, beforeAll, expect, test } from "vitest"
import { bridgeAbi } from "../../abis/bridge.ts"
import { ethereum } from "../../ponder/networks/ethereum.ts"
import { addressNamed } from "../devnet/network/tokens.ts"
import { LocalChain } from "../devnet/nodes/localChain.ts"
import { type IndexLaboratory, startIndexLaboratory } from "./indexer/indexLaboratory.ts"
import type { IndexUnderTest } from "./indexer/indexUnderTest.ts"

/** Emits a log with the first three words of its calldata as topics and the rest as data. */
const ANY_LOG: Hex = "0x60603603806060600037604035602035600035836000a300"

/** Contracts that answer `decimals()` in their own ways: this many, with 32 bytes of ones, by failing, or not at all. */
const answering = (decimals: number): Hex =>
  concatHex(["0x60", padHex(`0x${decimals.toString(16)}`, { size: 1 }), "0x60005260206000f3"])
const ALL_ONES: Hex = "0x60001960005260206000f3"
const INVALID: Hex = "0xfe"

const tokens = {
  zero: answering(0),
  highest: answering(255),
  nonsense: ALL_ONES,
  failing: INVALID,
  absent: "0x" as Hex,
}

/** Ponder begins at the block that it takes for final; there has to be one. */
const BLOCKS_UNTIL_FINAL = 80

const sender: Address = "0x31BE0FA706E391a88C3A09cC13112bd55E0887f5"
const text = (value: string) => padHex(stringToHex(value), { dir: "right", size: 32 })

const halfADeposit = depositLog(addressNamed("zero"), 8n, {}).slice(0, 2 + 64 * 4) as Hex

let chain: LocalChain
let laboratory: IndexLaboratory
let index: IndexUnderTest
let directory: string

beforeAll(async () => {
  laboratory = await startIndexLaboratory()
  directory = await mkdtemp(join(tmpdir(), "ankr-bridge-bad-input-"))
  chain = await LocalChain.start(ethereum, {
    genesisTimestamp: 1_750_000_000,
    directory,
    onLost: loss => {
      throw loss
    },
  })
  await chain.node.rpc.call("anvil_setCode", ethereum.bridge.address, ANY_LOG)
  for (const [name, code] of Object.entries(tokens))
    await chain.node.rpc.call("anvil_setCode", addressNamed(name), code)
  await emit([
    ...Object.keys(tokens).map(name => depositLog(addressNamed(name), 1n, {})),
    depositLog(addressNamed("zero"), maxUint256, {}),
    depositLog(addressNamed("zero"), maxUint256, {}),
    depositLog(addressNamed("zero"), 5n, { toChainId: maxUint256, originChain: maxUint256 }),
    depositLog(addressNamed("zero"), 6n, {
      symbol: text("a\0b\u0007\u202Ec\u200B"),
      name: padHex("0xff", { dir: "right", size: 32 }),
    }),
    depositLog(zeroAddress, 7n, { symbol: zeroHash, name: text("'; DROP TABLE peg_in; --\t\n\\N") }),
    halfADeposit,
    depositLog(addressNamed("zero"), 9n, {}),
  ])
  index = await laboratory.openIndex({
    chainIds: [1],
    rpcUrl: () => `${chain.proxy.url}/`,
    readingInterval: 0,
  })
  await index.start()
  const { number, timestamp } = await chain.head()
  const head = { chainId: 1, number: Number(number), timestamp: Number(timestamp) }
  const caughtUp = await index.waitUntil(database => database.reached([head]))
  expect(caughtUp, index.lastWords()).toBe(true)
})

afterAll(async () => {
  await laboratory?.stop()
  await chain?.stop()
  await rm(directory, { recursive: true, force: true })
})

function depositLog(
  token: Address,
  totalAmount: bigint,
  { toChainId = 56n, originChain = 1n, symbol = text("BAD"), name = text("Bad Token") },
): Hex {
  const event = getAbiItem({ abi: bridgeAbi, name: "DepositLocked" })
  const topics = encodeEventTopics({ abi: [event], args: { fromAddress: sender, toAddress: sender } })
  const metadata = { symbol, name, originChain, originAddress: token, bondMetadata: zeroHash }
  const data = encodeAbiParameters(
    event.inputs.filter(input => !("indexed" in input)),
    [toChainId, token, token, totalAmount, metadata],
  )
  return concatHex([...(topics as Hex[]), data])
}

async function emit(logs: Hex[]): Promise<void> {
  const [from] = chain.accounts
  if (!from) throw new Error("The node has no account.")
  for (const [number, data] of logs.entries()) {
    const [receipt] = await chain.seal(
      [{ from, to: ethereum.bridge.address, data }],
      1_750_001_000 + number * 12,
    )
    expect(receipt?.logs).toHaveLength(1)
  }
  await chain.mine(BLOCKS_UNTIL_FINAL)
}

async function rowsOf(table: string): Promise<Record<string, unknown>[]> {
  const dump = await (await index.database()).dump()
  return (dump[table] ?? []).map(row => JSON.parse(row.replace(/:\s*(-?\d{16,})/g, ': "$1"')))
}

test("whatever a token answers about its decimals is stored as what it is, and stops nothing", async () => {
  const deployments = await rowsOf("token_deployment")
  const decimalsOf = (name: string) =>
    deployments.find(row => row.address === addressNamed(name).toLowerCase())?.decimals
  expect(Object.keys(tokens).map(name => [name, decimalsOf(name)])).toEqual([
    ["zero", 0],
    ["highest", 255],
    ["nonsense", null],
    ["failing", null],
    ["absent", null],
  ])
})

test("the largest amounts are exact, and a sum beyond 256 bits stays at the bound", async () => {
  const shares = (await rowsOf("peg_in")).map(row => String(row.shares))
  expect(shares.filter(value => value === String(maxUint256))).toHaveLength(2)
  const balances = await rowsOf("ledger_balance")
  const balance = balances.find(row => row.token === addressNamed("zero").toLowerCase())?.balance
  expect(String(balance)).toBe(String(maxUint256))
})

test("numbers of chains beyond any that exist are kept as they are", async () => {
  const [strange] = (await rowsOf("peg_in")).filter(row => String(row.shares) === "5")
  expect([strange?.to_chain_id, strange?.origin_chain_id].map(String)).toEqual([
    String(maxUint256),
    String(maxUint256),
  ])
})

test("names with control, direction and invisible characters are stored without them, and their bytes beside", async () => {
  const names = await rowsOf("token_name")
  const shown = names.map(row => [row.symbol, row.name])
  expect(shown).toContainEqual(["a", "\uFFFD"])
  expect(shown).toContainEqual(["", "'; DROP TABLE peg_in; --\\N"])
  expect(names.map(row => row.symbol_bytes)).toContain(text("a\0b\u0007\u202Ec\u200B"))
})

test("nothing that somebody wrote into a name stands in the log", () => {
  const log = index.log()
  expect(log).not.toBe("")
  const written = ["DROP TABLE", "Bad Token", "\u202E", "\u200B", "\u0007", "\0"]
  expect(written.filter(part => log.includes(part))).toEqual([])
})

test("an event with half of its data is kept as it came, marked, and what comes after it is indexed", async () => {
  const shares = (await rowsOf("peg_in")).map(row => String(row.shares))
  expect(shares).not.toContain("8")
  expect(shares).toContain("9")

  const [unreadable, ...others] = await rowsOf("unreadable_event")
  expect(others).toEqual([])
  expect(concatHex([unreadable?.topics as Hex, unreadable?.data as Hex])).toBe(halfADeposit)
  const place = ({ chain_id, block_number, log_index }: Record<string, unknown> = {}) => [
    chain_id,
    block_number,
    log_index,
  ]
  const marked = (await rowsOf("bridge_event")).filter(row => row.kind === "Unreadable")
  expect(marked.map(place)).toEqual([place(unreadable)])
})
