import { getIntrospectionQuery } from "graphql"
import { createYoga } from "graphql-yoga"
import { describe, expect, test } from "vitest"
import type { RequestContext } from "../graphql/context.ts"
import { schema } from "../graphql/schema.ts"
import { exampleQueries } from "./exampleQueries.ts"
import { limits } from "./limits.ts"
import { queryLimits } from "./queryLimits.ts"

let questions = 0

/** Counts what would be asked of the database, and answers that there is nothing. */
const context: Partial<RequestContext> = {
  rows: async () => {
    questions++
    return []
  },
  trackedChains: async () => [],
  indexedBlocks: async () => [],
}

const yoga = createYoga({
  schema,
  context: context as RequestContext,
  plugins: [queryLimits(schema)],
  batching: false,
  logging: false,
})

type Answer = {
  data?: unknown
  errors?: { message: string; extensions: { code: string; limit: number; cost: number } }[]
  extensions?: { cost: number }
}

async function post(body: unknown): Promise<Answer> {
  const response = await yoga.fetch("http://api.example/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  })
  return (await response.json()) as Answer
}

const ask = (query: string, variables?: Record<string, unknown>) => post({ query, variables })

async function refused(query: string, variables?: Record<string, unknown>) {
  questions = 0
  const { data, errors = [] } = await ask(query, variables)
  expect(data).toBeUndefined()
  expect(errors).toHaveLength(1)
  expect(questions).toBe(0)
  const { message, extensions } = errors[0] ?? { message: "", extensions: undefined }
  expect(message).toContain(`${extensions?.cost}`)
  expect(message).toContain(`${extensions?.limit}`)
  return extensions
}

async function costOf(query: string, variables?: Record<string, unknown>) {
  const { errors, extensions } = await ask(query, variables)
  expect(errors).toBeUndefined()
  return extensions?.cost
}

/** Further into tokens and back; two levels each. */
const deep = (levels: number) =>
  `{ transfers(first: 1) { nodes { anomalies ${"{ transfer { anomalies ".repeat(levels)} { kind } ${"} }".repeat(levels)} } } }`

describe("length", () => {
  test("a document of 10,000 lines is refused before it is parsed", async () => {
    const query = `{\n${"chains { id }\n".repeat(10_000)}}`
    expect(await refused(query)).toEqual({ code: "QUERY_TOO_LONG", limit: 16_384, cost: query.length })
  })

  test("so is one of many tokens", async () => {
    const query = `{ ${"a ".repeat(2_500)}}`
    expect(await refused(query)).toEqual({ code: "QUERY_TOO_LONG", limit: 2_000, cost: 2_502 })
  })

  test("what is no GraphQL is said to be none", async () => {
    const { errors } = await ask('{ chains { name(text: "')
    expect(errors?.[0]?.message).toContain("Syntax Error")
  })
})

describe("depth", () => {
  test("counts levels of fields", async () => {
    expect(await refused(deep(8))).toEqual({ code: "QUERY_TOO_DEEP", limit: 12, cost: 20 })
    expect(await costOf(deep(4))).toBe(12)
  })

  test("counts those in fragments, named and inline", async () => {
    const fragments = Array.from(
      { length: 10 },
      (_, at) =>
        `fragment F${at} on Transfer { anomalies { ... on Anomaly { transfer { ...F${at + 1} } } } }`,
    )
    const query = `{ transfer(id: "x") { ...F0 } } ${fragments.join("\n")} fragment F10 on Transfer { id }`
    expect(await refused(query)).toEqual({ code: "QUERY_TOO_DEEP", limit: 12, cost: 22 })
  })

  test("is that of 400 braces that nothing stands in", async () => {
    expect(await refused(`${"{a".repeat(400)}${"}".repeat(400)}`)).toMatchObject({ cost: 400 })
  })

  test("a fragment in itself is refused, by graphql-js", async () => {
    for (const query of [
      "{ chains { ...A } } fragment A on Chain { id ...A }",
      "{ chains { ...A } } fragment A on Chain { id ...B } fragment B on Chain { name ...A }",
      "{ __schema { ...A } } fragment A on __Schema { types { name } ...A }",
    ]) {
      const { errors } = await ask(query)
      expect(errors?.map(({ message }) => message).join()).toContain("Cannot spread fragment")
    }
  })
})

describe("aliases", () => {
  const tooMany = { code: "TOO_MANY_ALIASES", limit: 50 }

  test("of one field are counted", async () => {
    const aliases = (count: number) =>
      `{ ${Array.from({ length: count }, (_, at) => `a${at}: chains { id }`)} }`
    expect(await refused(aliases(51))).toEqual({ ...tooMany, cost: 51 })
    expect(await costOf(aliases(50))).toBe(100)
    // There is no room for so many in a document.
    expect(await refused(aliases(5_000))).toMatchObject({ code: "QUERY_TOO_LONG" })
  })

  test("are no way around the name of a field: what is repeated counts as well", async () => {
    expect(await refused(`{ ${"chains { id } ".repeat(52)} }`)).toEqual({ ...tooMany, cost: 51 })
    expect(await refused(`{ chains { ${"... { id } ".repeat(52)} } }`)).toEqual({ ...tooMany, cost: 51 })
    const query = `{ chains { ${"...A ".repeat(52)} } } fragment A on Chain { id }`
    expect(await refused(query)).toEqual({ ...tooMany, cost: 51 })
  })

  test("count where fragments unfold to: 2 to the power of 40 fields are refused in no time", async () => {
    const fragments = Array.from(
      { length: 40 },
      (_, at) => `fragment F${at} on Chain { ...F${at + 1} ...F${at + 1} }`,
    )
    const query = `{ chains { ...F0 } } ${fragments.join(" ")} fragment F40 on Chain { id }`
    expect(await refused(query)).toEqual({ ...tooMany, cost: 2 ** 40 - 1 })
  })

  test("count in operations and fragments that are not run", async () => {
    const many = `${"id ".repeat(52)}`
    expect(await refused(`{ chains { id } } fragment A on Chain { ${many} }`)).toEqual({
      ...tooMany,
      cost: 51,
    })
    const query = `query A { chains { id } } query B { chains { ${many} } }`
    const { errors } = await post({ query, operationName: "A" })
    expect(errors?.[0]?.extensions).toEqual({ ...tooMany, cost: 51 })
  })
})

describe("cost", () => {
  const plan = (fields: string) => `{ rebalance(input: { tokenId: "1-0x" }) { ${fields} } }`

  test("is more for what has to be worked out than for what is read", async () => {
    const replays = Array.from({ length: 11 }, (_, at) => `r${at}: backtest { events }`).join(" ")
    expect(await refused(plan(replays))).toEqual({
      code: "QUERY_TOO_COSTLY",
      limit: 50_000,
      cost: 500 + 11 * 5_001,
    })
  })

  test("is 1 for each field, and for what stands in pages as often as the page is long", async () => {
    expect(await costOf("{ chains { id name } }")).toBe(3)
    expect(await costOf("{ transfers(first: 7) { nodes { id status } } }")).toBe(1 + 7 * 3)
    expect(await costOf("{ transfers { totalCount } }")).toBe(1 + 20)
    expect(await costOf("{ transfers(first: 0) { totalCount } }")).toBe(1)
  })

  test("knows the length of a page from variables and their defaults", async () => {
    const query = "query ($n: Int = 3) { transfers(first: $n) { totalCount } }"
    expect(await costOf(query, { n: 100 })).toBe(101)
    // The same document again: what is kept of it says nothing of its variables.
    expect(await costOf(query, { n: 5 })).toBe(6)
    expect(await costOf(query)).toBe(4)
  })

  test("is bounded, and the bound is on what runs", async () => {
    const page = (name: string) =>
      `${name}: transfers(first: 500) { nodes { id status sender recipient createdAt } }`
    const pages = Array.from({ length: 20 }, (_, at) => page(`p${at}`))
    const cost = 20 * (1 + 500 * 6)
    const query = `query Large { ${pages} } query Small { chains { id } }`
    const { errors } = await post({ query, operationName: "Large" })
    expect(errors?.[0]?.extensions).toEqual({ code: "QUERY_TOO_COSTLY", limit: 50_000, cost })
    expect((await post({ query, operationName: "Small" })).extensions?.cost).toBe(2)
  })

  test("is refused by a variable as well, however cheap the same document was before", async () => {
    const fields = "id status sender recipient createdAt"
    const pages = Array.from(
      { length: 20 },
      (_, at) => `p${at}: transfers(first: $n) { nodes { ${fields} } }`,
    )
    const query = `query ($n: Int!) { ${pages} }`
    expect(await costOf(query, { n: 1 })).toBe(20 * 7)
    expect(await refused(query, { n: 500 })).toMatchObject({ code: "QUERY_TOO_COSTLY" })
    expect(await costOf(query, { n: 1 })).toBe(20 * 7)
  })

  test("of a page that is longer than any can be is that of the longest", async () => {
    questions = 0
    const { errors } = await ask("{ transfers(first: 2000000000) { nodes { id } } }")
    expect(errors?.[0]?.message).toContain("`first` is a number from 0 to 500")
    expect(questions).toBe(0)
  })
})

describe("introspection", () => {
  test("as GraphiQL asks it is answered and free", async () => {
    const query = getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true })
    expect(await costOf(query)).toBe(0)
    expect(await costOf("{ __typename chains { __typename } }")).toBe(1)
  })

  test("has a bound of its own", async () => {
    const types = (levels: number) =>
      `{ __schema { types { ${"fields { type { ".repeat(levels)} name ${"} }".repeat(levels)} } } }`
    expect(await refused(types(4))).toEqual({ code: "QUERY_TOO_DEEP", limit: 3, cost: 4 })
    expect(await costOf(types(3))).toBe(0)
    const unfolding =
      "fragment A on __Type { fields { type { ...B } } } fragment B on __Type { fields { type { ...C } } }"
    const inner = "fragment C on __Type { interfaces { possibleTypes { name } } }"
    expect(await refused(`{ __type(name: "Query") { ...A } } ${unfolding} ${inner}`)).toMatchObject({
      cost: 4,
    })
  })

  test("counts aliases and repeated fields like any other", async () => {
    const query = `{ __schema { types { ${"name ".repeat(52)} } } }`
    expect(await refused(query)).toMatchObject({ code: "TOO_MANY_ALIASES", cost: 51 })
  })
})

test("the example queries of GraphiQL run as they stand", async () => {
  for (const query of exampleQueries) {
    const { errors } = await ask(query)
    // Without a database there is nothing to answer them with, but nothing is wrong with them.
    expect(errors?.filter(({ extensions }) => extensions.code !== "INTERNAL_SERVER_ERROR") ?? []).toEqual([])
  }
})

test("there are no batches", async () => {
  const { errors } = await post([{ query: "{ chains { id } }" }, { query: "{ chains { id } }" }])
  expect(errors?.[0]?.message).toBe("Batching is not supported.")
})

test("every limit has a bound", () => {
  for (const { most } of Object.values(limits)) expect(most).toBeGreaterThan(0)
})
