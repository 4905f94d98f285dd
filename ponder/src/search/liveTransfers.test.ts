import { type Address, encodeAbiParameters, encodeEventTopics, getAbiItem, type Hex, zeroHash } from "viem"
import { describe, expect, test } from "vitest"
import { bridgeAbi } from "../../../abis/bridge.ts"
import vectors from "../../../test/vectors/receipts.json" with { type: "json" }
import type { TransferRow } from "../api/read/transfers.ts"
import { bridgeEventRows } from "./bridgeEventRows.ts"
import type { MinedTransaction, TransactionLog } from "./chainAnswer.ts"
import { liveTransfers } from "./liveTransfers.ts"

const [vector] = vectors.vectors
if (!vector) throw new Error("receipts.json holds no vectors")
const { depositReceipt, depositEvent, receiptHash } = {
  ...vector,
  receiptHash: vector.withdraw.receiptHash as Hex,
}
const bridge = depositReceipt.to as Address
const stranger: Address = "0x31BE0FA706E391a88C3A09cC13112bd55E0887f5"
/** The laboratory's token has a registered name at an address of its own. */
const ANOMALY = "SPOOFED_TOKEN"
const person = depositEvent.args.fromAddress as Address
const logs = depositReceipt.logs as unknown as TransactionLog[]
const depositLog = logs.at(-1) as TransactionLog

function transactionWith(changes: Partial<MinedTransaction> = {}): MinedTransaction {
  return {
    chainId: 1,
    hash: depositReceipt.transactionHash as Hex,
    blockNumber: BigInt(depositReceipt.blockNumber),
    blockHash: depositReceipt.blockHash as Hex,
    timestamp: 1_700_000_000,
    from: person,
    to: bridge,
    input: "0x",
    succeeded: true,
    cumulativeGasUsed: BigInt(depositReceipt.cumulativeGasUsed),
    logs,
    ...changes,
  }
}

const payoutInputs = getAbiItem({ abi: bridgeAbi, name: "WithdrawMinted" }).inputs.filter(
  input => !("indexed" in input),
)

function payoutTransaction(totalAmount = BigInt(depositEvent.args.totalAmount)): MinedTransaction {
  const { fromAddress, toAddress, fromToken, toToken } = depositEvent.args as unknown as Record<
    string,
    Address
  >
  const topics = encodeEventTopics({
    abi: bridgeAbi,
    eventName: "WithdrawMinted",
    args: { fromAddress, toAddress },
  }) as [Hex, ...Hex[]]
  const data = encodeAbiParameters(payoutInputs, [receiptHash, fromToken, toToken, totalAmount])
  return transactionWith({
    chainId: 56,
    timestamp: 1_700_000_600,
    logs: [{ address: bridge, topics, data, logIndex: 0 }],
  })
}

function live(transaction: MinedTransaction, indexed: TransferRow[] = [], finalizedBlock = 0n) {
  return liveTransfers(transaction, bridge, {
    bridgeOf: () => undefined,
    trackedChains: [1, 137, 56].map(id => ({ id, finalizedBlock })),
    byReceipt: async hash => indexed.filter(row => row.receipt_hash === hash),
  })
}

async function one(transaction: MinedTransaction, indexed: TransferRow[] = [], finalizedBlock = 0n) {
  const [row, ...others] = await live(transaction, indexed, finalizedBlock)
  if (!row || others.length > 0) throw new Error("One transfer was expected.")
  return row
}

describe("a deposit", () => {
  test("is all that its receipt tells, under the id that the index will give it", async () => {
    const { args } = depositEvent
    expect(await one(transactionWith())).toMatchObject({
      id: `${receiptHash}-56`,
      status: "CONFIRMING",
      anomalies: [ANOMALY],
      receipt_hash: receiptHash,
      from_chain_id: 1,
      to_chain_id: "56",
      sender: args.fromAddress,
      recipient: args.toAddress,
      from_token: args.fromToken,
      to_token: args.toToken,
      shares: `${BigInt(args.totalAmount)}`,
      origin_chain_id: "1",
      origin_address: args.metadata.originAddress,
      bond_type: "REBASING",
      created_at: 1_700_000_000,
      in_block_number: `${BigInt(depositReceipt.blockNumber)}`,
      in_log_index: depositLog.logIndex,
      in_kind: "LOCKED",
      out_kind: null,
    })
  })

  test("waits to be claimed once its block is final", async () => {
    expect((await one(transactionWith(), [], 1_000n)).status).toBe("AWAITING_CLAIM")
  })

  test("beside another one for the same network can never be claimed, and is numbered", async () => {
    const twice = await live(transactionWith({ logs: [...logs, { ...depositLog, logIndex: 99 }] }))
    expect(twice.map(({ status, anomalies }) => ({ status, anomalies }))).toEqual([
      { status: "UNCLAIMABLE", anomalies: [ANOMALY, "SEVERAL_DEPOSITS"] },
      { status: "UNCLAIMABLE", anomalies: [ANOMALY, "SEVERAL_DEPOSITS"] },
    ])
    expect(twice[1]?.id).toBe(`${twice[0]?.id}-2`)
  })

  test("beside a stranger's imitation can never be claimed either, and the imitation is no transfer", async () => {
    const imitated = await one(transactionWith({ logs: [...logs, { ...depositLog, address: stranger }] }))
    expect(imitated).toMatchObject({ status: "UNCLAIMABLE", anomalies: [ANOMALY, "LOOK_ALIKE_LOG"] })
  })

  test("is numbered after an indexed one with the same receipt", async () => {
    const earlier = await one(transactionWith({ blockNumber: 3n }))
    expect((await one(transactionWith(), [earlier])).id).toBe(`${receiptHash}-56-2`)
  })
})

test("what the index has come to meanwhile is taken from there", async () => {
  const deposit = { ...(await one(transactionWith())), created_at: 5 }
  expect(await one(transactionWith(), [deposit])).toBe(deposit)
  const completed = await one(payoutTransaction(), [deposit])
  expect(await one(payoutTransaction(), [completed])).toBe(completed)
})

describe("a payout", () => {
  test("belongs to no deposit while none is known", async () => {
    expect(await one(payoutTransaction())).toMatchObject({
      id: `${receiptHash}-56`,
      status: "UNMATCHED",
      anomalies: [],
      from_chain_id: null,
      out_chain_id: 56,
      out_kind: "MINTED",
    })
  })

  test("completes the indexed deposit that it names", async () => {
    const deposit = await one(transactionWith(), [], 1_000n)
    expect(await one(payoutTransaction(), [deposit])).toEqual({
      ...deposit,
      status: "COMPLETED",
      duration_seconds: 600,
      out_chain_id: 56,
      out_block_number: deposit.in_block_number,
      out_log_index: 0,
      out_timestamp: 1_700_000_600,
      out_kind: "MINTED",
    })
  })

  test("that was indexed first completes a deposit that is read live", async () => {
    const payout = await one(payoutTransaction())
    const deposit = await one(transactionWith())
    expect(await one(transactionWith(), [payout])).toEqual(await one(payoutTransaction(), [deposit]))
  })

  test("of another amount is told", async () => {
    const deposit = await one(transactionWith())
    expect((await one(payoutTransaction(1n), [deposit])).anomalies).toEqual(["AMOUNT_DIFFERS", ANOMALY])
  })

  test("too many is told, and does not replace the first", async () => {
    const completed = await one(payoutTransaction(), [await one(transactionWith())])
    const second = { ...payoutTransaction(), blockNumber: 500n }
    expect(await one(second, [completed])).toEqual({ ...completed, anomalies: ["SECOND_PEG_OUT", ANOMALY] })
  })
})

test("the events are the rows that the index will hold", () => {
  expect(bridgeEventRows(transactionWith(), bridge)).toEqual([
    {
      chain_id: 1,
      block_number: `${BigInt(depositReceipt.blockNumber)}`,
      log_index: depositLog.logIndex,
      kind: "DepositLocked",
      block_hash: depositReceipt.blockHash,
      timestamp: 1_700_000_000,
      tx_hash: depositReceipt.transactionHash,
      tx_sender: person,
    },
  ])
})

test("a log of the bridge that cannot be read is passed over", async () => {
  expect(await live(transactionWith({ logs: [{ ...depositLog, data: zeroHash }] }))).toEqual([])
})
