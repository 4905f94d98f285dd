/** The key of a transfer in the catalogue; numbers come as text. */
export type TransferKey = { receipt_hash: string; to_chain_id: string; ordinal: string }

export function transferIdOf({ receipt_hash, to_chain_id, ordinal }: TransferKey): string {
  return `${receipt_hash}-${to_chain_id}${ordinal === "1" ? "" : `-${ordinal}`}`
}
