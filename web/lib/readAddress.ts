/** An address in lower case, whatever case it came in; null for what is none. */
export function readAddress(text: string): `0x${string}` | null {
  const [, digits] = /^0x([0-9a-f]{40})$/i.exec(text.trim()) ?? []
  return digits ? `0x${digits.toLowerCase()}` : null
}
