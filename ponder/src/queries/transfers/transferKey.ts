/** What names a transfer in the catalogue. */
export type TransferKey = { receipt_hash: string; to_chain_id: string; ordinal: string }

/** Where several transfers share receipt and destination, the second and further ones are numbered. */
export function transferIdOf({ receipt_hash, to_chain_id, ordinal }: TransferKey): string {
  return `${receipt_hash}-${to_chain_id}${ordinal === "1" ? "" : `-${ordinal}`}`
}
