import type { Address, Hex } from "viem"
import { type Interval, intervalSeconds, intervalStart } from "../../queries/interval.ts"
import type { Origin } from "../../queries/ledger/ledgerAccounts.ts"
import { badInput } from "./badInput.ts"

export const MAX_PAGE = 500
const MAX_INTERVALS = 1_000
const DEFAULT_INTERVALS = 100

/** The hash of a transaction or of a receipt. */
export function hashInput(hash: Hex): Hex {
  if (hash.length === 66) return hash
  throw badInput("A hash is 0x and 64 hexadecimal digits.")
}

export function pageSize(first: number): number {
  if (first >= 0 && first <= MAX_PAGE) return first
  throw badInput(`\`first\` is a number from 0 to ${MAX_PAGE}; this query asks for ${first}.`)
}

/** Where a list goes on; undefined is its beginning. */
export function cursorInput<Place>(
  after: string | null | undefined,
  decode: (cursor: string) => Place | undefined,
): Place | undefined {
  const place = after == null ? undefined : decode(after)
  if (after != null && !place) throw badInput("`after` is the `endCursor` of another page of this list.")
  return place
}

const TOKEN_ID = /^\d{1,78}-0x[0-9a-f]{40}$/

export function tokenIdInput(id: string): string {
  const lowered = id.toLowerCase()
  if (TOKEN_ID.test(lowered)) return lowered
  throw badInput("A token id is the number of its origin chain, a hyphen and its address there: `1-0x…`.")
}

export function originInput(id: string): Origin {
  const [chainId = "", address = ""] = tokenIdInput(id).split("-")
  return { chainId: BigInt(chainId), address: address as Address }
}

/** Unix seconds, of which all has to be indexed; the last such moment where none is named. */
export function momentInput(at: number | null | undefined, latest: number): number {
  if (at == null) return latest
  if (at < 0) throw badInput("A time is in unix seconds, from 0 on.")
  if (at <= latest) return at
  throw badInput(
    `\`at\` is not later than ${latest}, up to which all chains are indexed; this query asks for ${at}.`,
  )
}

/** A stretch of time in unix seconds, both ends included. */
export function periodInput(from?: number | null, to?: number | null): { from?: number; to?: number } {
  if ((from ?? 0) < 0 || (to ?? 0) < 0) throw badInput("A time is in unix seconds, from 0 on.")
  if (from != null && to != null && from > to) throw badInput("`from` is not later than `to`.")
  return { ...(from != null && { from }), ...(to != null && { to }) }
}

type Stretch = { interval: Interval; from?: number | null; to?: number | null }

/** A bounded number of intervals, of which the last one has begun at the latest moment. */
export function intervalsInput(
  { interval, from, to }: Stretch,
  latest: number,
): { from: number; to: number } {
  const period = periodInput(from, to)
  const step = intervalSeconds[interval]
  const end = Math.min(period.to ?? latest, latest)
  const start = period.from ?? Math.max(0, end - (DEFAULT_INTERVALS - 1) * step)
  const count = (intervalStart(interval, end) - intervalStart(interval, start)) / step + 1
  if (count <= MAX_INTERVALS) return { from: start, to: end }
  throw badInput(`A query has at most ${MAX_INTERVALS} intervals; this one has ${count}.`)
}

const TRANSFER_ID = /^0x[0-9a-f]{64}-\d{1,78}(-\d{1,18})?$/

export function transferIdInput(id: string): string {
  const lowered = id.toLowerCase()
  if (TRANSFER_ID.test(lowered)) return lowered
  throw badInput("A transfer id is its receipt hash, a hyphen and the number of its destination: `0x…-56`.")
}
