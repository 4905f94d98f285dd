import { codeOf } from "./codeOf.ts"

/** A bridge emits at most 32 bytes of a symbol, and so many characters would still break a table. */
const LONGEST = 20

// Everything that does not draw itself, turns the direction of what follows, or stacks upon its neighbour.
const unsafe = /[\p{C}\p{Zl}\p{Zp}\p{M}\p{Default_Ignorable_Code_Point}]/gu
const blank = /[\p{Zs}\s]+/gu

export type SafeText = {
  text: string
  /** Something in it would not have been seen for what it is. */
  disguised: boolean
}

/** What anybody may have put on a chain, made fit to be looked at: a code stands for what cannot be seen. */
export function safeText(raw: string, longest = LONGEST): SafeText {
  const visible = raw
    .replace(unsafe, hidden => `[${codeOf(hidden)}]`)
    .replace(blank, " ")
    .trim()
  const characters = [...visible]
  const text = characters.length > longest ? `${characters.slice(0, longest - 1).join("")}\u2026` : visible
  return { text: text || "no name", disguised: visible !== raw || /[^\x20-\x7e]/.test(raw) }
}
