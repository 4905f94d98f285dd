import { type TransferStatus, transferStatusRules } from "../../domain/transferStatusRules.ts"
import { inlined } from "../../queries/inlined.ts"
import { isVerified } from "../../queries/transfers/isVerified.ts"
import { durationClass } from "./durationClass.ts"
import type { SumTable } from "./sumTable.ts"

const DAY = 86_400
/** Durations are told apart so finely that days of them would be as many rows as there are transfers. */
const MONTH = 30 * DAY

export type TimedSumTable = SumTable & {
  /** How long a period is that a row is about, in seconds; rows have its beginning as `period`. */
  seconds: number
}

const originChainKey = { name: "origin_chain_id", type: "numeric", value: "origin_chain_id" }
const originAddressKey = { name: "origin_address", type: "text", value: "origin_address" }
const senderKey = { name: "sender", type: "text", value: "sender" }

/** From which chain to which, and of which token. */
const laneKeys = [
  { name: "from_chain_id", type: "integer", value: "from_chain_id" },
  { name: "to_chain_id", type: "numeric", value: "to_chain_id" },
  originChainKey,
  originAddressKey,
]

const periodKey = (seconds: number) => ({
  name: "period",
  type: "integer",
  value: `created_at - created_at % ${seconds}`,
})

/** What a transfer can be once its deposit is final, which is what the catalogue says. */
export const statusesOnceFinal = transferStatusRules
  .map(({ status }) => status)
  .filter(status => status !== "CONFIRMING")

export const statusColumn = (status: TransferStatus) => status.toLowerCase()
const statusCount = (status: TransferStatus) => ({
  name: statusColumn(status),
  type: "integer",
  value: `(status_once_final = '${status}')::int`,
})

const completed = statusCount("COMPLETED")
const transfers = { name: "transfers", type: "integer", value: "1" }

/** By day (UTC): how many there are of each status, once final, and their shares. */
export const transferSums: TimedSumTable = {
  name: "transfer_sum",
  seconds: DAY,
  keys: [periodKey(DAY), ...laneKeys],
  sums: [
    transfers,
    ...statusesOnceFinal.map(statusCount),
    { name: "shares", type: "numeric", value: "shares" },
  ],
}

/** How many of those that arrived took about how long. */
export const durationSums: TimedSumTable = {
  name: "duration_sum",
  seconds: MONTH,
  keys: [periodKey(MONTH), ...laneKeys, { name: "class", type: "integer", value: durationClass }],
  sums: [transfers],
  where: "duration_seconds IS NOT NULL",
}

/** By sender, of all times: a sender makes so few transfers that those of a period would be hardly fewer rows. */
export const senderSums: SumTable = {
  name: "sender_sum",
  keys: [senderKey],
  sums: [transfers, completed],
  where: inlined(isVerified),
}

/** The same for each token, registered or not. */
export const tokenSenderSums: SumTable = {
  name: "token_sender_sum",
  keys: [originAddressKey, originChainKey, senderKey],
  sums: [transfers, completed],
}

export const sumTables: readonly SumTable[] = [transferSums, durationSums, senderSums, tokenSenderSums]
