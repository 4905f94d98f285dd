import type { MinedTransaction } from "../../../ponder/src/search/chainAnswer.ts"

/** What of a receipt the bridge and this page go by. */
export type EndpointReceipt = Pick<
  MinedTransaction,
  "hash" | "blockNumber" | "blockHash" | "succeeded" | "cumulativeGasUsed" | "logs"
>

/** None of them says anything about the transfer. */
export type EndpointProblem =
  | { kind: "UNREACHABLE" | "REFUSED" | "NOT_UNDERSTOOD" | "TRANSACTION_UNKNOWN" }
  | { kind: "OTHER_CHAIN"; chainId: bigint }

export type EndpointAnswer = { ok: true; receipt: EndpointReceipt } | { ok: false; problem: EndpointProblem }
