import { stringifyDocument } from "@urql/core"
import { AnalyticsQuery, type AnalyticsVariables } from "./queries.ts"

type Document = Parameters<typeof stringifyDocument>[0]

const TYPES = new Map(
  [...stringifyDocument(AnalyticsQuery).matchAll(/\$(\w+): ([\w!]+)[,)\n]/g)].map(
    ([, name = "", type = ""]) => [name, type],
  ),
)

/** The part of the page's question that one picture shows, as a query that runs as it stands. */
export function panelQuery(fragment: Document, variables: AnalyticsVariables): string {
  const text = stringifyDocument(fragment)
  const given = new Map<string, unknown>(Object.entries(variables))
  const used = [...TYPES.keys()].filter(name => new RegExp(`\\$${name}\\b`).test(text))
  const declared = used.map(name => `  $${name}: ${TYPES.get(name)} = ${literal(given.get(name))}`)
  return text
    .replace(/^fragment (\w+) on Query/, (_, name) => `query ${name}(\n${declared.join("\n")}\n)`)
    .trim()
}

/** Upper case is a word of the schema's own; ids and addresses are not. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).map(([name, field]) => `${name}: ${literal(field)}`)
    return `{ ${fields.join(", ")} }`
  }
  if (typeof value === "string" && /^[A-Z_]+$/.test(value)) return value
  return JSON.stringify(value ?? null)
}
