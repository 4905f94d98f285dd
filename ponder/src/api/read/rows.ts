import { db } from "ponder:api"
import { sql } from "ponder"
import type { Query } from "../../queries/sql.ts"
import { askedAgain } from "./askedAgain.ts"

export type Ask = <Row extends Record<string, unknown>>(query: Query) => Promise<Row[]>

/** Asks the database; columns keep their names, and numbers beyond JavaScript's come as strings. */
export const rows: Ask = async <Row>(query: Query) =>
  (await askedAgain(async () => db.execute(toDrizzle(query)))).rows as Row[]

// Text and values alternate where the text is cut at its placeholders.
function toDrizzle({ text, values }: Query) {
  const pieces = text.split(/\$(\d+)/)
  return sql.join(
    pieces.map((piece, index) =>
      index % 2 === 0 ? sql.raw(piece) : sql`${sql.param(values[Number(piece) - 1])}`,
    ),
  )
}
