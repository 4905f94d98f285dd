import { anchorOf, LOCAL_GRAPHQL_URL, readSavedQueries, type SavedQuery } from "./savedQueries.ts"

const folder = new URL("queries/", import.meta.url)

/** The saved queries, asking an API on this machine. */
export function savedQueries(): SavedQuery[] {
  return readSavedQueries(folder, LOCAL_GRAPHQL_URL)
}

/** The guide for analysts, as Markdown. */
export function guide(): string {
  const queries = savedQueries()
  const contents = queries.map(({ title }) => `- [${title}](#${anchorOf(title)})`).join("\n")
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

function fenced(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``
}
