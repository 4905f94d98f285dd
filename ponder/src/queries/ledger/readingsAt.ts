import type { Address } from "viem"
import { type Query, sql } from "../sql.ts"
import { lastReading } from "./lastReading.ts"

export type ReadingPlace = {
  chainId: number
  token: Address
  side: "LOCKED" | "MINTED"
  /** Without one, the time alone counts. */
  block?: bigint
  timestamp: number
}

/** For each place (`place` counts them from 1) the last reading of the reserve by then; no row where there is none. */
export function readingsAt(places: readonly ReadingPlace[]): Query {
  const reading = lastReading(sql`reserve_reading.timestamp <= account.timestamp
      AND (account.block_number IS NULL OR reserve_reading.block_number <= account.block_number)`)
  return sql`SELECT account.number::int AS place, reading.*
FROM unnest(
  ${places.map(place => place.chainId)}::int[],
  ${places.map(place => place.token.toLowerCase())}::text[],
  ${places.map(place => place.side)}::text[],
  ${places.map(place => place.block ?? null)}::numeric[],
  ${places.map(place => place.timestamp)}::bigint[]
) WITH ORDINALITY AS account (chain_id, token, side, block_number, timestamp, number)
CROSS JOIN LATERAL ${reading} AS reading`
}
