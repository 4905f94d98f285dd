import type { Random } from "../devnet/traffic/random.ts"

/** For a path or a query: as a browser writes it, as bytes that are no UTF-8, twice, or hardly at all. */
export function encoded(random: Random, text: string): string {
  return random.pick([encodeRightly, encodeRightly, encodeRightly, asBytes, twice, hardly])(text)
}

function encodeRightly(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

function asBytes(text: string): string {
  return [...Buffer.from(text, "utf16le")].map(byte => `%${byte.toString(16).padStart(2, "0")}`).join("")
}

function twice(text: string): string {
  return encodeRightly(encodeRightly(text))
}

/** Only what cannot stand in the first line of a request. */
function hardly(text: string): string {
  return text.replace(/[^\x21-\x7e]/g, character => encodeRightly(character))
}
