import type { TransferRow } from "../api/read/transfers.ts"
import { anomalies } from "../domain/anomalies.ts"
import { anomalyRules } from "../domain/anomalyRules.ts"
import { transferStatus } from "../domain/transferStatus.ts"
import { noAnomaly } from "./noAnomaly.ts"

/** A deposit with its payout, of which one may be indexed and the other not. */
export function joined(deposit: TransferRow, payout: TransferRow): TransferRow {
  const found = anomalies({
    ...noAnomaly,
    hasPegOut: true,
    hasSecondPegOut: deposit.out_chain_id !== null,
    amountsAgree: deposit.shares === payout.shares,
    tokensAgree: same(deposit, payout, ["from_token", "to_token"]),
    partiesAgree: same(deposit, payout, ["sender", "recipient"]),
  })
  const all = anomalyRules
    .map(({ kind }) => kind)
    .filter(kind => [...deposit.anomalies, ...found].includes(kind))
  // What was paid first stays the payout of a transfer.
  if (deposit.out_chain_id !== null) return { ...deposit, anomalies: all }
  const { out_chain_id, out_block_number, out_log_index, out_timestamp, out_kind } = payout
  return {
    ...deposit,
    ...{ out_chain_id, out_block_number, out_log_index, out_timestamp, out_kind },
    status: transferStatus({
      hasPegIn: true,
      hasPegOut: true,
      soleDepositLog: true,
      destinationTracked: true,
      final: true,
    }),
    duration_seconds: (out_timestamp ?? 0) - deposit.created_at,
    anomalies: all,
  }
}

function same(one: TransferRow, other: TransferRow, keys: readonly (keyof TransferRow)[]): boolean {
  return keys.every(key => `${one[key]}`.toLowerCase() === `${other[key]}`.toLowerCase())
}
