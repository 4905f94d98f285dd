import { z } from "zod"
import type { TransferPlace } from "../queries/transfers/transferPage.ts"

const number = z.string().regex(/^-?\d{1,78}$/)
const placeSchema = z.tuple([number, z.string().regex(/^0x[0-9a-f]{64}$/), number, number])

/** What a client hands back to go on after a transfer; it says nothing of rows that come or go meanwhile. */
export function encodeTransferCursor({ value, receiptHash, toChainId, ordinal }: TransferPlace): string {
  return Buffer.from(JSON.stringify([value, receiptHash, toChainId, ordinal])).toString("base64url")
}

/** Undefined where it is not one of ours. */
export function decodeTransferCursor(cursor: string): TransferPlace | undefined {
  const { data } = placeSchema.safeParse(parsed(Buffer.from(cursor, "base64url").toString()))
  if (!data) return undefined
  const [value, receiptHash, toChainId, ordinal] = data
  return { value, receiptHash, toChainId, ordinal }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
