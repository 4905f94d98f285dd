import type { Dump } from "./indexDatabase.ts"

const rowsShown = 5

/** What a dump lacks and has too much, in words; undefined where there is nothing to say. */
export function difference(actual: Dump, expected: Dump): string | undefined {
  const tables = [...new Set([...Object.keys(expected), ...Object.keys(actual)])]
  const findings = tables.flatMap(table => {
    const [has, needs] = [actual[table] ?? [], expected[table] ?? []]
    return [
      ...describe(`${table} lacks`, without(needs, has)),
      ...describe(`${table} has in excess`, without(has, needs)),
    ]
  })
  return findings.length > 0 ? findings.join("\n") : undefined
}

/** The rows left when each of the others has taken one that is equal. */
function without(rows: string[], others: string[]): string[] {
  const left = new Map<string, number>()
  for (const row of others) left.set(row, (left.get(row) ?? 0) + 1)
  return rows.filter(row => {
    const count = left.get(row) ?? 0
    left.set(row, count - 1)
    return count <= 0
  })
}

function describe(what: string, rows: string[]): string[] {
  if (rows.length === 0) return []
  const more = rows.length > rowsShown ? [`  and ${rows.length - rowsShown} more`] : []
  return [`${what} ${rows.length}:`, ...rows.slice(0, rowsShown).map(row => `  ${row}`), ...more]
}
