import { readFileSync } from "node:fs"
import { buildSchema, parse, validate } from "graphql"
import { expect, test } from "vitest"
import { guide, savedQueries } from "./guide.ts"

const schema = buildSchema(readFileSync(new URL("../schema.graphql", import.meta.url), "utf8"))

test("ponder/README.md is the guide as it is printed (`pnpm guide` prints it anew)", async () => {
  await expect(guide()).toMatchFileSnapshot("../README.md")
})

test.each(savedQueries().map(({ title, query }) => [title, query]))("%s: fits the schema", (_, query) => {
  expect(validate(schema, parse(query))).toEqual([])
})
