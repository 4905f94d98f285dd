import { type Hex, keccak256 } from "viem"
import { encodeReceipt, type ReceiptContent } from "./encodeReceipt.ts"

/** What a withdrawal emits to name its deposit: with the destination chain it is the key that joins the two. */
export function receiptHash(receipt: ReceiptContent): Hex {
  return keccak256(encodeReceipt(receipt))
}
