import { remembered } from "./remembered.ts"

const LENGTH = 32

/** Control characters, what changes the direction of text or takes no room, and separators of lines. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** A token's own words for itself, made safe to store and to show; anyone can put anything there. */
export const tokenText = remembered(
  (bytes: string): string => {
    const content = toBytes(bytes)
    const end = content.indexOf(0)
    const text = new TextDecoder().decode(end < 0 ? content : content.subarray(0, end))
    return cut(text.replace(unseen, "").trim())
  },
  bytes => bytes,
)

// Not viem's, which throws where the text is not whole bytes.
function toBytes(hex: string): Uint8Array {
  const pairs = hex.slice(2, 2 + 2 * LENGTH).match(/[0-9a-f]{2}/gi) ?? []
  return Uint8Array.from(pairs, pair => Number.parseInt(pair, 16))
}

// A replacement character takes three bytes for one that cannot be read.
function cut(text: string): string {
  const room = new Uint8Array(LENGTH)
  const { written } = new TextEncoder().encodeInto(text, room)
  return new TextDecoder().decode(room.subarray(0, written)).trim()
}
