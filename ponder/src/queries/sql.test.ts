import { expect, test } from "vitest"
import { sql } from "./sql.ts"

test("values get numbers in the order in which they stand", () => {
  expect(sql`SELECT ${1}, ${[2n]} FROM t`).toEqual({ text: "SELECT $1, $2 FROM t", values: [1, [2n]] })
})

test("the values of a piece are numbered on", () => {
  const piece = sql`a = ${"x"} AND b = ${null}`
  expect(sql`WHERE c = ${0} AND ${piece} AND ${piece} AND d = ${9}`).toEqual({
    text: "WHERE c = $1 AND a = $2 AND b = $3 AND a = $4 AND b = $5 AND d = $6",
    values: [0, "x", null, "x", null, 9],
  })
})

test("a piece can be text alone", () => {
  expect(sql`SELECT ${{ text: "now()", values: [] }}`).toEqual({ text: "SELECT now()", values: [] })
})
