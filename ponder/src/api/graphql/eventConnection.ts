import type { EventPlace } from "../../queries/eventPlace.ts"
import type { Query } from "../../queries/sql.ts"
import { decodeEventCursor, type EventRow, encodeEventCursor } from "../eventCursor.ts"
import type { Ask } from "../read/rows.ts"
import { type Connection, connection } from "./connection.ts"
import { cursorInput, pageSize } from "./input.ts"

type Wanted = { first?: number | null; after?: string | null }
type Part = { limit: number; after?: EventPlace }
type Questions = { page: (part: Part) => Query; count: () => Query }

/** A page of a list of events, the newest first; `count` answers with a `count`. */
export async function eventConnection<Row extends EventRow & Record<string, unknown>>(
  wanted: Wanted,
  { page, count }: Questions,
  rows: Ask,
): Promise<Connection<Row>> {
  const size = pageSize(wanted.first ?? 20)
  const after = cursorInput(wanted.after, decodeEventCursor)
  // One more than asked for tells whether there are more.
  const found = await rows<Row>(page({ limit: size + 1, ...(after && { after }) }))
  return connection({
    edges: found.slice(0, size).map(node => ({ node, cursor: encodeEventCursor(node) })),
    hasNextPage: found.length > size,
    hasPreviousPage: after !== undefined,
    totalCount: async () => (await rows<{ count: number }>(count()))[0]?.count ?? 0,
  })
}
