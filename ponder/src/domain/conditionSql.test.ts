import { expect, test } from "vitest"
import { conditionSql } from "./conditionSql.ts"

test("every fact stands in the expression, as it is or negated", () => {
  const columns = { open: "a = 1 OR b", late: "late" }
  expect(conditionSql({ open: true, late: false }, columns)).toBe("(a = 1 OR b) AND NOT (late)")
})

test("a condition that names nothing is true", () => {
  expect(conditionSql({}, { open: "open" })).toBe("true")
})
