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

Staking is told by the pools' own events, and rests on what no contract says:

- Seven days from asking the coin back until it is due are Ankr's promise (\`UNSTAKE_DAYS\` changes it). The pools know no such
  time: they pay when their operator brings the coin. Nobody has to claim; what could not be sent stays owed until it is fetched.
- An account's oldest request is paid first. So the newer pool does it, and wholly; the older one adds an account's requests up
  and pays them in parts, so that which of them a payment paid is our reckoning. What is paid to somebody who had asked for
  nothing, as after the older pool was restored from a snapshot, pays no request.
- \`staked\` is what the newer pool's shares are worth: shares that came into being past it, as by that snapshot, are not in it.
  The older pool tells no shares, and what it had before the first indexed block (\`START_BLOCK_56\`) is in none of its sums.
- A yield compares two ratios, and is reckoned to a year without compounding. It says what was, not what will be.

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
