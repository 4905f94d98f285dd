import { createHash } from "node:crypto"
import type { Query } from "../../queries/sql.ts"
import { askedAgain } from "./askedAgain.ts"
import { connections } from "./connections.ts"

export type Ask = <Row extends Record<string, unknown>>(query: Query) => Promise<Row[]>

/**
 * Asks the database; columns keep their names, and numbers beyond JavaScript's come as strings. It plans anew each time,
 * for these very values: the best way to the first page differs from filter to filter.
 */
export const rows: Ask = query => answerOf(query)

/**
 * The same for what is looked up by its key. One way is best for all keys, so the database keeps it: to find it takes some
 * ten times as long as to go it.
 */
export const rowsByKey: Ask = query => answerOf({ ...query, name: nameOf(query.text) })

async function answerOf<Row>(query: Query & { name?: string }): Promise<Row[]> {
  return (await askedAgain(() => connections.query(query))).rows
}

/** There are as many as loaders, and as questions for a key. */
const names = new Map<string, string>()

function nameOf(text: string): string {
  const known = names.get(text)
  if (known !== undefined) return known
  const name = createHash("sha1").update(text).digest("hex")
  names.set(text, name)
  return name
}
