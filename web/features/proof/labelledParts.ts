import type { Hex } from "viem"
import { cutMiddle, formatInteger } from "../../lib/format.ts"
import type { EndpointReceipt } from "./endpointAnswer.ts"
import type { LabelledPart } from "./proof.ts"
import type { ProofSubject } from "./proofSubject.ts"
import { type ReceiptPart, receiptParts } from "./receiptParts.ts"

/** The parts of an encoded receipt, each with what it stands for. */
export function labelledParts(bytes: Hex, receipt: EndpointReceipt, subject: ProofSubject): LabelledPart[] {
  let log = 0
  return receiptParts(bytes).map(part => ({
    ...part,
    label: part.name === "LOG" ? logLabel(receipt, log++, subject) : labelOf(part.name, receipt),
  }))
}

function labelOf(name: Exclude<ReceiptPart["name"], "LOG">, receipt: EndpointReceipt): string {
  switch (name) {
    case "RECEIPT":
      return "Begins the receipt, a list of three"
    case "STATUS":
      return "Status: succeeded, for the bridge takes no other"
    case "GAS":
      return `Gas of the block up to here: ${formatInteger(`${receipt.cumulativeGasUsed}`)}`
    case "LOGS":
      return `Begins the logs: ${receipt.logs.length}`
  }
}

function logLabel({ logs }: EndpointReceipt, index: number, { deposit }: ProofSubject): string {
  const log = logs[index]
  if (log?.logIndex === deposit.logIndex) return `Log ${index + 1}: the deposit, from the bridge`
  return `Log ${index + 1}, from ${cutMiddle(log?.address ?? "")}`
}
