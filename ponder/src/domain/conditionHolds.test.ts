import { expect, test } from "vitest"
import { conditionHolds } from "./conditionHolds.ts"

test("a condition holds where every fact that it names is as it says", () => {
  expect(conditionHolds({ open: true }, { open: true, late: true })).toBe(true)
  expect(conditionHolds({ open: true, late: false }, { open: true, late: true })).toBe(false)
})

test("a condition that names nothing always holds", () => {
  expect(conditionHolds({}, { open: false })).toBe(true)
})
