import { z } from "zod"
import type { TransferOrder, TransferPlace } from "../queries/transfers/transferPage.ts"
import { decodeCursor, encodeCursor } from "./cursor.ts"

/** As the columns hold them: what is larger, no row has. */
const seconds = z
  .string()
  .regex(/^-?\d{1,10}$/)
  .refine(text => Math.abs(Number(text)) < 2 ** 31)
const amount = z.string().regex(/^\d{1,78}$/)
const ordinal = z.string().regex(/^\d{1,18}$/)
const hash = z.string().regex(/^0x[0-9a-f]{64}$/)

const values: Record<TransferOrder, z.ZodType<string>> = {
  NEWEST: seconds,
  OLDEST: seconds,
  LARGEST: amount,
  SLOWEST: seconds,
}

/** It says nothing of rows that come or go meanwhile, and means a place in this order alone. */
export function encodeTransferCursor(
  order: TransferOrder,
  { value, receiptHash, toChainId, ordinal }: TransferPlace,
): string {
  return encodeCursor([order, value, receiptHash, toChainId, ordinal])
}

/** Undefined where it is not one of this order. */
export function decodeTransferCursor(order: TransferOrder, cursor: string): TransferPlace | undefined {
  const place = decodeCursor(cursor, z.tuple([z.literal(order), values[order], hash, amount, ordinal]))
  if (!place) return undefined
  const [, value, receiptHash, toChainId, counted] = place
  return { value, receiptHash, toChainId, ordinal: counted }
}
