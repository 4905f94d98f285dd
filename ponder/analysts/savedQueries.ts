import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

export const LOCAL_GRAPHQL_URL = "http://127.0.0.1:42069/graphql"

export type SavedQuery = {
  title: string
  explanation: string
  query: string
  /** Each runs as it stands. */
  snippets: { shell: string; typescript: string; python: string }
}

/**
 * The saved queries of a folder, in the order of their files; a file begins with its title and a sentence about it. `url`
 * is where the snippets find the API.
 */
export function readSavedQueries(folder: URL | string, url: string): SavedQuery[] {
  const path = typeof folder === "string" ? folder : fileURLToPath(folder)
  return readdirSync(path)
    .sort()
    .map(file => savedQuery(readFileSync(join(path, file), "utf8"), url))
}

function savedQuery(text: string, url: string): SavedQuery {
  const lines = text.trim().split("\n")
  const [title = "", ...explanation] = lines.filter(isComment).map(line => line.slice(2))
  const query = lines.filter(line => !isComment(line)).join("\n")
  return { title, explanation: explanation.join(" "), query, snippets: snippetsOf(query, url) }
}

/** Where a page has the query of a title. */
export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, "")
    .replaceAll(" ", "-")
}

function snippetsOf(query: string, url: string): SavedQuery["snippets"] {
  const flat = query.replace(/\s+/g, " ")
  const body = JSON.stringify({ query: flat })
  return {
    shell: `curl -s ${url} -H 'content-type: application/json' -d '${body}'`,
    typescript: `const response = await fetch("${url}", {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query: ${JSON.stringify(flat)} }),
})
const { data, extensions } = await response.json()
console.log(JSON.stringify(data, null, 2), extensions.freshness)`,
    python: `import json, urllib.request
request = urllib.request.Request(
    "${url}",
    data=json.dumps({"query": ${JSON.stringify(flat)}}).encode(),
    headers={"content-type": "application/json"},
)
answer = json.load(urllib.request.urlopen(request))
print(json.dumps(answer["data"], indent=2), answer["extensions"]["freshness"])`,
  }
}

function isComment(line: string): boolean {
  return line.startsWith("# ")
}
