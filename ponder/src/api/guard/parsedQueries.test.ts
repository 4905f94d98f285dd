import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { createSchema, createYoga } from "graphql-yoga"
import { expect, test } from "vitest"
import { parsedQueries } from "./parsedQueries.ts"

setFlagsFromString("--expose-gc")
const collectGarbage = runInNewContext("gc") as () => void
const schema = createSchema({ typeDefs: "type Query { a(of: [Int]): Int }" })

function yogaWith(parserAndValidationCache: ReturnType<typeof parsedQueries>) {
  const yoga = createYoga({ schema, parserAndValidationCache, logging: false })
  return async (query: string) => {
    const body = JSON.stringify({ query })
    const headers = { "content-type": "application/json" }
    await (await yoga.fetch("http://api.example/graphql", { method: "POST", headers, body })).text()
  }
}

/** Close to two thousand tokens, of a character each, which cost the most memory for their length. */
const long = (number: number) => `query q${number} { a(of: [${"1 ".repeat(1_980)}]) }`

test("however many long queries there are, what is kept of them is bounded", async () => {
  const parsed = parsedQueries()
  const ask = yogaWith(parsed)
  await ask(long(0))
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  for (let number = 1; number <= 150; number++) await ask(long(number))
  collectGarbage()
  const megabytes = (process.memoryUsage().heapUsed - before) / 1_048_576
  expect(parsed.documentCache.size).toBeGreaterThan(10)
  // Each is close to half a megabyte.
  expect(megabytes).toBeLessThan(50)
})

test("an empty query is one that cannot be parsed, and no failure of ours", async () => {
  const parsed = parsedQueries()
  await yogaWith(parsed)("")
  expect(parsed.errorCache.get("")?.message).toContain("Unexpected <EOF>")
})

test("so it is with what cannot be parsed", async () => {
  const parsed = parsedQueries()
  const ask = yogaWith(parsed)
  for (let number = 1; number <= 200; number++) await ask(`${long(number)} }`)
  expect(parsed.errorCache.calculatedSize).toBeLessThanOrEqual(250_000)
  expect(parsed.errorCache.size).toBeGreaterThan(10)
})

test("who asks the same again has it from there", async () => {
  const parsed = parsedQueries()
  const ask = yogaWith(parsed)
  await ask("{ a }")
  const document = parsed.documentCache.get("{ a }")
  await ask("{ a }")
  expect(document).toBeDefined()
  expect(parsed.documentCache.get("{ a }")).toBe(document)
})
