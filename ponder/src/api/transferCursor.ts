import { z } from "zod"
import type { TransferPlace } from "../queries/transfers/transferPage.ts"
import { decodeCursor, encodeCursor } from "./cursor.ts"

const number = z.string().regex(/^-?\d{1,78}$/)
const placeSchema = z.tuple([number, z.string().regex(/^0x[0-9a-f]{64}$/), number, number])

/** It says nothing of rows that come or go meanwhile. */
export function encodeTransferCursor({ value, receiptHash, toChainId, ordinal }: TransferPlace): string {
  return encodeCursor([value, receiptHash, toChainId, ordinal])
}

/** Undefined where it is not one of ours. */
export function decodeTransferCursor(cursor: string): TransferPlace | undefined {
  const place = decodeCursor(cursor, placeSchema)
  if (!place) return undefined
  const [value, receiptHash, toChainId, ordinal] = place
  return { value, receiptHash, toChainId, ordinal }
}
