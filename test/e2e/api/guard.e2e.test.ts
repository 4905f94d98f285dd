import { getIntrospectionQuery } from "graphql"
import { describe, expect, inject, test } from "vitest"
import { exampleQueries } from "../../../ponder/src/api/guard/exampleQueries.ts"
import { families } from "../../../ponder/src/api/metrics/families.ts"
import { launchBrowser } from "../browser.ts"
import { ask, read } from "./ask.ts"

const graphqlUrl = inject("graphqlUrl")
const { metrics: metricsUrl, samples } = inject("services")
const at = (path: string) => new URL(path, graphqlUrl).href

const page = "nodes { id status sender recipient createdAt toToken fromToken shares receiptHash }"

const abuse = [
  ["10,000 lines", "QUERY_TOO_LONG", `{\n${"chains { id }\n".repeat(10_000)}}`],
  [
    "5,000 aliases",
    "QUERY_TOO_LONG",
    `{ ${Array.from({ length: 5_000 }, (_, n) => `a${n}: chains { id }`)} }`,
  ],
  ["200 aliases", "TOO_MANY_ALIASES", `{ ${Array.from({ length: 200 }, (_, n) => `a${n}: chains { id }`)} }`],
  ["one field, 1,900 times", "TOO_MANY_ALIASES", `{ chains { ${"id ".repeat(1_900)} } }`],
  ["300 levels", "QUERY_TOO_DEEP", `${"{ a ".repeat(300)}${"}".repeat(300)}`],
  [
    "pages in pages",
    "QUERY_TOO_COSTLY",
    `{ ${Array.from({ length: 40 }, (_, n) => `p${n}: transfers(first: 500) { ${page} }`)} }`,
  ],
  ["a fragment in itself", "GRAPHQL_VALIDATION_FAILED", "{ chains { ...A } } fragment A on Chain { ...A }"],
  [
    "the schema in the schema",
    "QUERY_TOO_DEEP",
    `{ __schema { types { ${"fields { type { ".repeat(20)} name ${"} }".repeat(20)} } } }`,
  ],
] as const

const TRIES = 9

async function medianOf(act: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let count = 0; count < TRIES; count++) {
    const started = performance.now()
    await act()
    times.push(performance.now() - started)
  }
  return times.sort((a, b) => a - b)[Math.floor(TRIES / 2)] ?? 0
}

const lookup = () =>
  read("query ($hash: Hex!) { transfersByTx(hash: $hash) { id status } }", {
    hash: samples.completed?.deposit,
  })

describe("a query that asks for too much", () => {
  test.each(abuse)("%s: refused with %s, at once", async (_, code, query) => {
    const { data, errors } = await ask(query)
    expect(data).toBeUndefined()
    expect(errors?.[0]?.extensions?.code).toBe(code)

    const refusal = await medianOf(() => ask(query))
    // A machine that is busy with other things is as slow with a lookup, which asks the database.
    expect(refusal).toBeLessThan(50 + 2 * (await medianOf(lookup)))
  })

  test("does not keep others waiting", async () => {
    const alone = await medianOf(lookup)
    const abusing = Promise.all(
      abuse.flatMap(([, , query]) => [query, query, query]).map(query => ask(query)),
    )
    const beside = await medianOf(lookup)
    await abusing
    expect(beside).toBeLessThan(100 + 5 * alone)
  })
})

test("every answer says its cost, beside the blocks that it was read at", async () => {
  const { extensions } = await ask("{ transfers(first: 10) { nodes { id status } } }")
  expect(extensions).toMatchObject({ cost: 31, freshness: expect.any(Array) })
})

test("the largest page with all that is known of each transfer is within the limits", async () => {
  const { errors, extensions } = await ask(`{ transfers(first: 500) { pageInfo { hasNextPage } nodes {
    id status scheme receiptHash fromChain { id name } toChain { id name } sender recipient
    token { id symbol name originChain { id } originAddress decimals bondType ratio verified
      deployments { chainId address side } }
    fromToken toToken shares amount createdAt durationSeconds anomalies { kind severity sentence }
    pegIn { chainId txHash logIndex blockNumber blockHash timestamp kind txSender explorerUrl }
    pegOut { chainId txHash logIndex blockNumber blockHash timestamp kind txSender explorerUrl }
  } } }`)
  expect(errors).toBeUndefined()
  expect(extensions?.cost).toBeLessThan(50_000)
})

test("there are no batches", async () => {
  const response = await fetch(graphqlUrl, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify([{ query: "{ __typename }" }]),
  })
  expect(response.status).toBe(400)
})

test("any origin may ask, without credentials", async () => {
  const { headers } = await fetch(`${graphqlUrl}?query={__typename}`, {
    headers: { origin: "https://analyst.example" },
  })
  expect(headers.get("access-control-allow-origin")).toBe("*")
  expect(headers.get("access-control-allow-credentials")).toBeNull()
})

describe("operations", () => {
  test.each(["/health", "/ready", "/status"])("%s answers", async path => {
    expect((await fetch(at(path))).status).toBe(200)
  })

  test("metrics are not on the public port", async () => {
    for (const path of ["/metrics", "/metrics/", "/METRICS"]) expect((await fetch(at(path))).status).toBe(404)
  })

  test("on the private one they are Prometheus text, with every family", async () => {
    await lookup()
    const response = await fetch(metricsUrl)
    expect(response.headers.get("content-type")).toContain("text/plain; version=0.0.4")
    const lines = (await response.text()).split("\n").filter(Boolean)
    const label = '[a-zA-Z_]\\w*="(?:[^"\\\\\\n]|\\\\.)*"'
    const sample = new RegExp(
      `^[a-zA-Z_:][\\w:]*(\\{${label}(,${label})*,?\\})? (-?[\\d.]+(e[+-]?\\d+)?|[+-]Inf|NaN)$`,
      "i",
    )
    expect(lines.filter(line => !line.startsWith("# ") && !sample.test(line))).toEqual([])

    for (const name of [
      ...Object.keys(families),
      "graphql_request_duration_seconds",
      "ponder_version_info",
    ]) {
      expect(lines.some(line => line.startsWith(`# TYPE ${name} `))).toBe(true)
      expect(lines.some(line => new RegExp(`^${name}(_count)?[{ ]`).test(line))).toBe(true)
    }
    expect(lines.filter(line => line.startsWith("bridge_chain_state{") && line.endsWith("} 1"))).toHaveLength(
      3,
    )
  })

  test("refusals are counted by code", async () => {
    await ask(`{ chains { ${"id ".repeat(100)} } }`)
    expect(await (await fetch(metricsUrl)).text()).toMatch(
      /^graphql_refusals_total\{code="TOO_MANY_ALIASES"\} \d+$/m,
    )
  })
})

describe("GraphiQL", () => {
  test.each(exampleQueries)("the example runs as it stands: %s", async query => {
    expect((await ask(query)).errors).toBeUndefined()
  })

  test("can read the schema", async () => {
    await read(getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true }))
  })

  test("opens with the examples and runs one, asking nobody but the API", async () => {
    const browser = await launchBrowser()
    try {
      const context = await browser.newContext()
      const asked: string[] = []
      const problems: string[] = []
      const tab = await context.newPage()
      tab.on("request", request => asked.push(request.url()))
      tab.on("pageerror", error => problems.push(error.message))
      // An editor of nine megabytes takes its time on a busy machine.
      await tab.goto(graphqlUrl, { waitUntil: "commit" })
      await tab.getByRole("button", { name: /Execute query/ }).click({ timeout: 90_000 })
      await tab.getByText('"transfers"').first().waitFor({ timeout: 20_000 })
      const elsewhere = asked.filter(url => /^https?:/.test(url) && !url.startsWith(at("/")))
      expect(elsewhere).toEqual([])
      expect(problems).toEqual([])
    } finally {
      await browser.close()
    }
  }, 120_000)
})
