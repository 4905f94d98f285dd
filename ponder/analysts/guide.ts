import { readdirSync, readFileSync } from "node:fs"

const folder = new URL("queries/", import.meta.url)
const API = "http://127.0.0.1:42069/graphql"

export type SavedQuery = {
  title: string
  explanation: string
  query: string
  /** Each runs as it stands. */
  snippets: { shell: string; typescript: string; python: string }
}

/** The saved queries, in the order of their files; a file begins with its title and a sentence about it. */
export function savedQueries(): SavedQuery[] {
  return readdirSync(folder)
    .sort()
    .map(file => {
      const lines = readFileSync(new URL(file, folder), "utf8").trim().split("\n")
      const [title = "", ...explanation] = lines.filter(isComment).map(line => line.slice(2))
      const query = lines.filter(line => !isComment(line)).join("\n")
      return { title, explanation: explanation.join(" "), query, snippets: snippetsOf(query) }
    })
}

/** The guide for analysts, as Markdown. */
export function guide(): string {
  const queries = savedQueries()
  const contents = queries.map(({ title }) => `- [${title}](#${anchor(title)})`).join("\n")
  return `${introduction}\n${contents}\n\n${queries.map(section).join("\n\n")}\n`
}

const introduction = `# The GraphQL API, for analysts

Everything that the bridges have emitted, matched and counted, at \`/graphql\` (port 42069 unless \`PORT\` says otherwise; in
a browser the same address opens an editor). The printed schema is \`schema.graphql\`, beside this file.

- Amounts are exact: \`BigInt\` and \`Decimal\` are strings. \`shares\` is what the bridges emit, with 18 decimals; for a token
  whose balances grow it is not yet tokens. \`amount\` is tokens, at the ratio of that moment.
- Times are unix seconds, UTC. What takes \`at\` answers as things stood then, exactly.
- Every answer says in \`extensions.freshness\` which blocks it was read at.
- Lists are read in pages: pass \`pageInfo.endCursor\` as \`after\` until \`hasNextPage\` is false. A whole history is quicker
  from \`/export/transfers.csv\` or \`.jsonl\`, which take the same filters.

Each query below runs as it stands, also in the three forms under it. The page is printed from \`analysts/queries\` by
\`pnpm guide\`.
`

function section({ title, explanation, query, snippets }: SavedQuery): string {
  return `## ${title}

${explanation}

${fenced("graphql", query)}

<details><summary>Shell, TypeScript, Python</summary>

${fenced("sh", snippets.shell)}

${fenced("ts", snippets.typescript)}

${fenced("python", snippets.python)}

</details>`
}

function snippetsOf(query: string): SavedQuery["snippets"] {
  const flat = query.replace(/\s+/g, " ")
  const body = JSON.stringify({ query: flat })
  return {
    shell: `curl -s ${API} -H 'content-type: application/json' -d '${body}'`,
    typescript: `const response = await fetch("${API}", {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query: ${JSON.stringify(flat)} }),
})
const { data, extensions } = await response.json()
console.log(JSON.stringify(data, null, 2), extensions.freshness)`,
    python: `import json, urllib.request
request = urllib.request.Request(
    "${API}",
    data=json.dumps({"query": ${JSON.stringify(flat)}}).encode(),
    headers={"content-type": "application/json"},
)
answer = json.load(urllib.request.urlopen(request))
print(json.dumps(answer["data"], indent=2), answer["extensions"]["freshness"])`,
  }
}

function fenced(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``
}

function anchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, "")
    .replaceAll(" ", "-")
}

function isComment(line: string): boolean {
  return line.startsWith("# ")
}
