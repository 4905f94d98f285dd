const TOKEN_ID = /^\d{1,18}-0x[0-9a-f]{40}$/

/** The id of a token as an address of a page has it; null where it names none. */
export function readTokenId(text: string): string | null {
  const lowered = text.trim().toLowerCase()
  return TOKEN_ID.test(lowered) ? lowered : null
}
