import { stringifyDocument } from "@urql/core"

type Document = Parameters<typeof stringifyDocument>[0]

/** The part of a page's question that one picture shows, as a query that runs as it stands. */
export function panelQuery(page: Document, part: Document, variables: object): string {
  const types = typesOf(page)
  const text = stringifyDocument(part)
  const given = new Map<string, unknown>(Object.entries(variables))
  const used = [...types.keys()].filter(name => new RegExp(`\\$${name}\\b`).test(text))
  const declared = used.map(name => `  $${name}: ${types.get(name)} = ${literal(given.get(name))}`)
  const head = declared.length === 0 ? "" : `(\n${declared.join("\n")}\n)`
  return text.replace(/^fragment (\w+) on Query/, (_, name) => `query ${name}${head}`).trim()
}

function typesOf(page: Document): Map<string, string> {
  const declarations = stringifyDocument(page).matchAll(/\$(\w+): ([\w![\]]+)[,)\n]/g)
  return new Map([...declarations].map(([, name = "", type = ""]) => [name, type]))
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
