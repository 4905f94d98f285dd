export type Query = { text: string; values: unknown[] }

const PLACEHOLDER = /\$(\d+)/g

/** A query, or a piece of one: what is put into it is either a piece as well, or a value that gets a number. */
export function sql(strings: readonly string[], ...parts: unknown[]): Query {
  return strings.slice(1).reduce<Query>(
    (query, string, index) => {
      const part = parts[index]
      const piece = isQuery(part) ? part : { text: "$1", values: [part] }
      const text = piece.text.replace(PLACEHOLDER, (_, number) => `$${Number(number) + query.values.length}`)
      return { text: query.text + text + string, values: [...query.values, ...piece.values] }
    },
    { text: strings[0] ?? "", values: [] },
  )
}

/** A piece as it stands, for names and whatever else is no value. */
export function raw(text: string): Query {
  return { text, values: [] }
}

function isQuery(part: unknown): part is Query {
  return typeof part === "object" && part !== null && "text" in part && "values" in part
}
