import { readFileSync } from "node:fs"
import {
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  printSchema,
} from "graphql"
import { describe, expect, test } from "vitest"
import { schema } from "./schema.ts"

const promised = buildSchema(readFileSync(new URL("../../../contract.graphql", import.meta.url), "utf8"))

/** What programs that were written for the one schema would stumble over in the other. */
function broken(before: GraphQLSchema, after: GraphQLSchema): string[] {
  const otherDefaults = findDangerousChanges(before, after).filter(
    ({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
  )
  return [...findBreakingChanges(before, after), ...otherDefaults].map(({ description }) => description)
}

test("nothing that was promised in ponder/contract.graphql is gone or narrower", () => {
  expect(broken(promised, schema)).toEqual([])
})

describe("it would be seen that", () => {
  test.each([
    ["a field is gone", "  receiptHash: Hex!\n", ""],
    ["a field may be null", "totalCount: Int!", "totalCount: Int"],
    ["a status is gone", "  UNMATCHED\n", ""],
    ["an argument is gone", "transfersByTx(hash: Hex!)", "transfersByTx"],
    ["an argument is required", "chainId: Int, first: Int = 20", "chainId: Int!, first: Int = 20"],
    ["pages are of another length", "first: Int = 20, orderBy", "first: Int = 50, orderBy"],
  ])("%s", (_, found, instead) => {
    const text = printSchema(promised)
    expect(text).toContain(found)
    expect(broken(promised, buildSchema(text.replaceAll(found, instead)))).not.toEqual([])
  })

  test("and that something is new, would be nothing", () => {
    const text = printSchema(promised).replace("  receiptHash: Hex!\n", "  receiptHash: Hex!\n  news: Int!\n")
    expect(broken(promised, buildSchema(text))).toEqual([])
  })
})
