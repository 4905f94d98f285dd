import pg from "pg"
import type { Query } from "./sql.ts"

/** The query as one text, its values written into it: for what PostgreSQL keeps and runs by itself. */
export function inlined({ text, values }: Query): string {
  return text.replace(/\$(\d+)/g, (_, number) => literal(values[Number(number) - 1]))
}

function literal(value: unknown): string {
  if (value === null) return "NULL"
  return pg.escapeLiteral(Array.isArray(value) ? `{${value.join(",")}}` : String(value))
}
