import type { Hex } from "viem"
import { badInput } from "./badInput.ts"

export const MAX_PAGE = 500

/** The hash of a transaction or of a receipt. */
export function hashInput(hash: Hex): Hex {
  if (hash.length === 66) return hash
  throw badInput("A hash is 0x and 64 hexadecimal digits.")
}

export function pageSize(first: number): number {
  if (first >= 0 && first <= MAX_PAGE) return first
  throw badInput(`\`first\` is a number from 0 to ${MAX_PAGE}; this query asks for ${first}.`)
}

const TOKEN_ID = /^\d{1,78}-0x[0-9a-f]{40}$/

export function tokenIdInput(id: string): string {
  const lowered = id.toLowerCase()
  if (TOKEN_ID.test(lowered)) return lowered
  throw badInput("A token id is the number of its origin chain, a hyphen and its address there: `1-0x…`.")
}

/** A stretch of time in unix seconds, both ends included. */
export function periodInput(from?: number | null, to?: number | null): { from?: number; to?: number } {
  if ((from ?? 0) < 0 || (to ?? 0) < 0) throw badInput("A time is in unix seconds, from 0 on.")
  if (from != null && to != null && from > to) throw badInput("`from` is not later than `to`.")
  return { ...(from != null && { from }), ...(to != null && { to }) }
}
