import { type Address, decodeEventLog, decodeFunctionData, isAddressEqual } from "viem"
import { erc20Abi } from "../../../abis/erc20.ts"
import type { ChainAnswer, MinedTransaction, TransactionLog } from "./chainAnswer.ts"
import { transferLogs } from "./transferLogs.ts"

export type TransactionFact =
  /** The network is not one of those that are indexed. */
  | "untracked"
  | "silent"
  | "pending"
  | "mined"
  | "reverted"
  /** The bridge says in it that it took tokens in or gave them out. */
  | "transfers"
  /** Its block is one that the index has not come to. */
  | "beyondIndex"
  /** The index is still reading the history of the chains. */
  | "backfilling"
  /** It lets the bridge take tokens. */
  | "approvesBridge"
  /** It moves tokens to the bridge past its `deposit`. */
  | "paysBridge"
  | "oldBridge"

/** A tracked chain, and how far the index is on it. */
export type ChainPlace = {
  bridge: Address
  predecessors: readonly Address[]
  indexedBlock: bigint
  backfilled: boolean
}

const nothing: Record<TransactionFact, boolean> = {
  untracked: false,
  silent: false,
  pending: false,
  mined: false,
  reverted: false,
  transfers: false,
  beyondIndex: false,
  backfilling: false,
  approvesBridge: false,
  paysBridge: false,
  oldBridge: false,
}

/** What the rules of `searchRules` ask about one chain's answer. */
export function transactionFacts(
  answer: ChainAnswer,
  place: ChainPlace | undefined,
): Record<TransactionFact, boolean> {
  if (answer.kind !== "MINED" || !place) {
    return {
      ...nothing,
      untracked: answer.kind === "NOT_ASKED",
      silent: answer.kind === "SILENT",
      pending: answer.kind === "PENDING",
    }
  }
  const { transaction } = answer
  const { deposits, payouts } = transferLogs(transaction.logs, place.bridge)
  const tokenEvents = transaction.logs.map(decodeTokenEvent)
  return {
    ...nothing,
    mined: true,
    reverted: !transaction.succeeded,
    transfers: deposits.length + payouts.length > 0,
    beyondIndex: transaction.blockNumber > place.indexedBlock,
    backfilling: !place.backfilled,
    approvesBridge:
      isApproval(transaction, place.bridge) ||
      tokenEvents.some(
        event =>
          event?.eventName === "Approval" &&
          isAddressEqual(event.args.spender, place.bridge) &&
          event.args.value > 0n,
      ),
    paysBridge: tokenEvents.some(
      event => event?.eventName === "Transfer" && isAddressEqual(event.args.to, place.bridge),
    ),
    oldBridge: place.predecessors.some(old => concerns(transaction, old)),
  }
}

// Some tokens approve without an event.
function isApproval({ input, succeeded }: MinedTransaction, bridge: Address): boolean {
  try {
    const { functionName, args } = decodeFunctionData({ abi: erc20Abi, data: input })
    return succeeded && functionName === "approve" && isAddressEqual(args[0], bridge) && args[1] > 0n
  } catch {
    return false
  }
}

function decodeTokenEvent({ topics, data }: TransactionLog) {
  try {
    return decodeEventLog({ abi: erc20Abi, topics, data })
  } catch {
    return undefined
  }
}

function concerns({ to, logs }: MinedTransaction, contract: Address): boolean {
  return [to, ...logs.map(({ address }) => address)].some(
    each => each !== null && isAddressEqual(each, contract),
  )
}
