import { describe, expect, test } from "vitest"
import { samples } from "../services.ts"
import { ask, read } from "./ask.ts"

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
