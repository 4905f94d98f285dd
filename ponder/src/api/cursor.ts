import type { z } from "zod"

/** What a client hands back to go on after a row: the values that the list is ordered by there. */
export function encodeCursor(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url")
}

/** Undefined where it is not one of ours. */
export function decodeCursor<Place>(cursor: string, schema: z.ZodType<Place>): Place | undefined {
  return schema.safeParse(parsed(Buffer.from(cursor, "base64url").toString())).data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
