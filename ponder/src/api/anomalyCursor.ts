import { z } from "zod"
import type { CandidatePlace } from "../queries/anomalies/anomalyCandidates.ts"
import { decodeCursor, encodeCursor } from "./cursor.ts"

/** `rank` counts the anomalies that one transfer can have, in the order of their rules. */
export type AnomalyPlace = CandidatePlace & { rank: number }

const placeSchema = z.tuple([
  z.string().regex(/^\d{1,10}$/),
  z.string().regex(/^[0-9a-fx-]{1,200}$/),
  z.int().nonnegative(),
])

export function encodeAnomalyCursor({ timestamp, subject, rank }: AnomalyPlace): string {
  return encodeCursor([timestamp, subject, rank])
}

/** Undefined where it is not one of ours. */
export function decodeAnomalyCursor(cursor: string): AnomalyPlace | undefined {
  const place = decodeCursor(cursor, placeSchema)
  if (!place) return undefined
  const [timestamp, subject, rank] = place
  return { timestamp, subject, rank }
}
