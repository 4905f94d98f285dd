import { z } from "zod"
import type { GovernancePlace } from "../queries/governancePage.ts"
import { decodeCursor, encodeCursor } from "./cursor.ts"

const number = z.string().regex(/^\d{1,10}$/)
const placeSchema = z.tuple([number, number, z.string().regex(/^\d{1,78}$/), number])

export function encodeGovernanceCursor({
  timestamp,
  chainId,
  blockNumber,
  logIndex,
}: GovernancePlace): string {
  return encodeCursor([timestamp, chainId, blockNumber, logIndex])
}

/** Undefined where it is not one of ours. */
export function decodeGovernanceCursor(cursor: string): GovernancePlace | undefined {
  const place = decodeCursor(cursor, placeSchema)
  if (!place) return undefined
  const [timestamp, chainId, blockNumber, logIndex] = place
  return { timestamp, chainId, blockNumber, logIndex }
}
