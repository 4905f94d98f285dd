import { z } from "zod"
import type { EventPlace } from "../queries/eventPlace.ts"
import { decodeCursor, encodeCursor } from "./cursor.ts"

export type EventRow = { timestamp: number; chain_id: number; block_number: string; log_index: number }

const number = z.string().regex(/^\d{1,10}$/)
const placeSchema = z.tuple([number, number, z.string().regex(/^\d{1,78}$/), number])

export function encodeEventCursor({ timestamp, chain_id, block_number, log_index }: EventRow): string {
  return encodeCursor([`${timestamp}`, `${chain_id}`, block_number, `${log_index}`])
}

/** Undefined where it is not one of ours. */
export function decodeEventCursor(cursor: string): EventPlace | undefined {
  const place = decodeCursor(cursor, placeSchema)
  if (!place) return undefined
  const [timestamp, chainId, blockNumber, logIndex] = place
  return { timestamp, chainId, blockNumber, logIndex }
}
