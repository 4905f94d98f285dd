import { expect, test } from "vitest"
import { sumDecimals } from "./sumDecimals.ts"

test.each([
  [[], "0"],
  [["3", "4"], "7"],
  [["0.1", "0.2"], "0.3"],
  [
    ["26.512816243457452108", "1000000000000000000", "0.000000000000000001"],
    "1000000000000000026.512816243457452109",
  ],
  [["1.5", "0.50"], "2"],
  [["-0.5", "0.25"], "-0.25"],
])("%o add up to %s", (values, sum) => {
  expect(sumDecimals(values)).toBe(sum)
})
