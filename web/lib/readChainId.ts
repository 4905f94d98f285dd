/** Null for what cannot be the id of a chain here. */
export function readChainId(text: string): number | null {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}
