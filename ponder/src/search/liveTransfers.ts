import type { Address, Hex } from "viem"
import type { TransferRow } from "../api/read/transfers.ts"
import type { MinedTransaction } from "./chainAnswer.ts"
import { joined } from "./joined.ts"
import { type LiveSurroundings, liveDeposits, transferId } from "./liveDeposits.ts"
import { livePayouts } from "./livePayouts.ts"

type Surroundings = LiveSurroundings & {
  /** What is indexed of the transfers with a receipt hash. */
  byReceipt: (receiptHash: Hex) => Promise<TransferRow[]>
}

/** The transfers of a transaction that is not indexed yet, each with what the index knows of its other side. */
export async function liveTransfers(
  transaction: MinedTransaction,
  bridge: Address,
  surroundings: Surroundings,
): Promise<TransferRow[]> {
  const deposits = liveDeposits(transaction, bridge, surroundings)
  const payouts = livePayouts(transaction, bridge)
  return Promise.all([
    ...deposits.map(async deposit => {
      const indexed = await indexedLike(deposit, surroundings)
      // The index goes on while the chains are asked, and can have come to the very deposit.
      const itself = indexed.find(row =>
        at(row, deposit, ["from_chain_id", "in_block_number", "in_log_index"]),
      )
      if (itself) return itself
      const payout = indexed.find(row => row.from_chain_id === null)
      return payout && deposit.id === payout.id ? joined(deposit, payout) : numberedAfter(deposit, indexed)
    }),
    ...payouts.map(async payout => {
      const indexed = (await indexedLike(payout, surroundings)).filter(row => row.from_chain_id !== null)
      const itself = indexed.find(row =>
        at(row, payout, ["out_chain_id", "out_block_number", "out_log_index"]),
      )
      if (itself) return itself
      const deposit = indexed.find(row => row.out_chain_id === null) ?? indexed[0]
      return deposit ? joined(deposit, payout) : payout
    }),
  ])
}

async function indexedLike(live: TransferRow, { byReceipt }: Surroundings): Promise<TransferRow[]> {
  const rows = await byReceipt(live.receipt_hash)
  return rows.filter(row => row.to_chain_id === live.to_chain_id)
}

function at(row: TransferRow, other: TransferRow, place: readonly (keyof TransferRow)[]): boolean {
  return place.every(key => row[key] === other[key])
}

// A receipt says nothing of its block: an earlier transaction that did the same can have the same hash.
function numberedAfter(deposit: TransferRow, indexed: readonly TransferRow[]): TransferRow {
  const ordinal = Number(deposit.id.split("-")[2] ?? 1) + indexed.length
  return { ...deposit, id: transferId(deposit.receipt_hash, deposit.to_chain_id, ordinal) }
}
