import { expect, test } from "vitest"
import { graphqlUrl } from "../services.ts"
import { read } from "./ask.ts"

// Live traffic goes on meanwhile: what has arrived and is older than that does not change any more.
const settled = { to: Math.floor(Date.now() / 1000) - 7_200, status: ["COMPLETED", "UNCLAIMABLE"] }

async function fetchExport(format: string, parameters: [string, string][]) {
  const url = new URL(`/export/transfers.${format}`, graphqlUrl)
  for (const [name, value] of parameters) url.searchParams.append(name, value)
  const response = await fetch(url)
  return { response, text: await response.text() }
}

function parametersOf(filter: object): [string, string][] {
  return Object.entries(filter).flatMap(([name, value]) =>
    [value].flat().map(each => [name, String(each)] as [string, string]),
  )
}

/** As RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^,\r\n"]*)(,|\r\n)/g)]
  expect(cells.map(([whole]) => whole).join("")).toBe(text)
  const lines: string[][] = [[]]
  for (const [, cell = "", end] of cells) {
    lines.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === "\r\n") lines.push([])
  }
  return lines.slice(0, -1)
}

type Exported = Record<string, unknown> & { id: string; anomalies: string[] }

async function exported(filter: object): Promise<{ csv: Record<string, string>[]; jsonl: Exported[] }> {
  const [csv, jsonl] = await Promise.all(
    ["csv", "jsonl"].map(format => fetchExport(format, parametersOf(filter))),
  )
  const [columns = [], ...lines] = readCsv(csv?.text ?? "")
  return {
    csv: lines.map(cells => Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ""]))),
    jsonl: (jsonl?.text ?? "")
      .split("\n")
      .slice(0, -1)
      .map(line => JSON.parse(line)),
  }
}

type Transfer = {
  id: string
  createdAt: number
  shares: string
  amount: string
  pegIn: { txHash: string }
  token: { id: string; symbol: string }
}

test.each([{}, { fromChainId: 137 }, { verifiedOnly: true, toChainId: 1 }])(
  "CSV, JSON lines and GraphQL agree on settled history with %j",
  async more => {
    const filter = { ...settled, ...more }
    const { csv, jsonl } = await exported(filter)
    const { transfers } = await read<{ transfers: { totalCount: number; nodes: Transfer[] } }>(
      `query ($filter: TransferFilter) { transfers(filter: $filter, orderBy: OLDEST, first: 100) {
        totalCount nodes { id createdAt shares amount pegIn { txHash } token { id symbol } } } }`,
      { filter },
    )
    expect(transfers.totalCount).toBeGreaterThan(50)
    expect(jsonl).toHaveLength(transfers.totalCount)
    expect(csv.map(({ id }) => id)).toEqual(jsonl.map(({ id }) => id))
    for (const [index, record] of jsonl.entries()) {
      const cells = Object.entries(record).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(" ") : String(value ?? ""),
      ])
      const unguarded = Object.entries(csv[index] ?? {}).map(([name, cell]) => [
        name,
        cell.replace(/^'(?=[=+\-@])/, ""),
      ])
      expect(unguarded).toEqual(cells)
    }
    for (const [index, node] of transfers.nodes.entries()) {
      expect(jsonl[index]).toMatchObject({
        id: node.id,
        shares: node.shares,
        amount: node.amount,
        pegInTxHash: node.pegIn.txHash,
        tokenId: node.token.id,
        tokenSymbol: node.token.symbol,
        createdAt: new Date(node.createdAt * 1000).toISOString().replace(".000", ""),
      })
    }
  },
)

test("no cell is a formula, whatever a token is called", async () => {
  const { text } = await fetchExport("csv", [])
  for (const cell of readCsv(text).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
})

test("the header names the blocks that it was read at, and the file", async () => {
  const { response } = await fetchExport("csv", parametersOf({ ...settled, fromChainId: 1 }))
  expect(response.headers.get("x-block-vector")).toMatch(/^1=\d+, 137=\d+, 56=\d+$/)
  expect(response.headers.get("content-type")).toContain("text/csv")
  expect(response.headers.get("content-disposition")).toContain("transfers.csv")
})

test("who leaves early harms nobody", async () => {
  const url = new URL("/export/transfers.jsonl", graphqlUrl)
  for (let turn = 0; turn < 20; turn++) {
    const { body } = await fetch(url)
    await body?.cancel()
  }
  expect((await fetchExport("jsonl", [["fromChainId", "1"]])).response.status).toBe(200)
})

test.each([
  ["first", "5", "`first` is not a parameter"],
  ["status", "DONE", "status"],
  ["fromChainId", "one", "fromChainId"],
  ["minShares", "1.5", "minShares"],
  ["tokenId", "aETHb", "token id"],
  ["from", "-1", "unix seconds"],
])("%s=%s is refused with a sentence", async (name, value, sentence) => {
  for (const format of ["csv", "jsonl"]) {
    const { response, text } = await fetchExport(format, [[name, value]])
    expect(response.status).toBe(400)
    expect(JSON.parse(text).error).toContain(sentence)
  }
})
