import { csvLine } from "../domain/csvLine.ts"
import type { TransferRecord } from "./transferRecord.ts"

type ExportFormat = {
  contentType: string
  /** Before the first transfer. */
  head: string
  line(record: TransferRecord): string
}

const columns = [
  "id",
  "status",
  "scheme",
  "receiptHash",
  "fromChainId",
  "fromChain",
  "toChainId",
  "toChain",
  "sender",
  "recipient",
  "tokenId",
  "tokenSymbol",
  "tokenVerified",
  "fromToken",
  "toToken",
  "shares",
  "amount",
  "createdAt",
  "pegInTxHash",
  "pegInTimestamp",
  "pegOutTxHash",
  "pegOutTimestamp",
  "durationSeconds",
  "anomalies",
  "amountUsd",
  "priceState",
  "priceUpdatedAt",
] as const

/** The files that transfers can be had as, by the end of their names. */
export const exportFormats = {
  csv: {
    contentType: "text/csv; charset=utf-8; header=present",
    head: csvLine(columns),
    line: record =>
      csvLine(
        columns.map(name => {
          const value = record[name] ?? null
          return typeof value === "object" && value !== null ? value.join(" ") : value
        }),
      ),
  },
  jsonl: {
    contentType: "application/x-ndjson; charset=utf-8",
    head: "",
    line: record => `${JSON.stringify(record)}\n`,
  },
} satisfies Record<string, ExportFormat>
