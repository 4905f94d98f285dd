import { type Hex, hexToNumber, slice } from "viem"

export type ReceiptPart = {
  name: "RECEIPT" | "STATUS" | "GAS" | "LOGS" | "LOG"
  bytes: Hex
}

/** An encoded receipt, cut where its parts meet: all of them together are all of its bytes. */
export function receiptParts(receipt: Hex): ReceiptPart[] {
  const whole = itemAt(receipt, 0)
  const status = itemAt(receipt, whole.content)
  const gas = itemAt(receipt, status.end)
  const logs = itemAt(receipt, gas.end)
  const parts: ReceiptPart[] = [
    { name: "RECEIPT", bytes: slice(receipt, 0, whole.content) },
    { name: "STATUS", bytes: slice(receipt, whole.content, status.end) },
    { name: "GAS", bytes: slice(receipt, status.end, gas.end) },
    { name: "LOGS", bytes: slice(receipt, gas.end, logs.content) },
  ]
  for (let at = logs.content; at < logs.end; at = itemAt(receipt, at).end) {
    parts.push({ name: "LOG", bytes: slice(receipt, at, itemAt(receipt, at).end) })
  }
  return parts
}

/** Where the item's content begins, and where the item ends. */
function itemAt(rlp: Hex, at: number): { content: number; end: number } {
  const first = hexToNumber(slice(rlp, at, at + 1))
  if (first < 0x80) return { content: at, end: at + 1 }
  const [empty, longest] = first < 0xc0 ? [0x80, 0xb7] : [0xc0, 0xf7]
  if (first <= longest) return { content: at + 1, end: at + 1 + first - empty }
  const content = at + 1 + first - longest
  return { content, end: content + hexToNumber(slice(rlp, at + 1, content)) }
}
