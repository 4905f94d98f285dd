import { type Hex, keccak256 } from "viem"
import { encodeReceipt, type ReceiptContent } from "./encodeReceipt.ts"

/** Keccak-256, by whoever has it: a browser has viem's, the gateway one that is quicker. */
export type Hash = (bytes: Hex) => Hex

/** What a withdrawal emits to name its deposit: with the destination chain it is the key that joins the two. */
export function receiptHash(receipt: ReceiptContent, hash: Hash = keccak256): Hex {
  return hash(encodeReceipt(receipt))
}
