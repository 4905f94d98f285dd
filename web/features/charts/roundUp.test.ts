import { expect, test } from "vitest"
import { roundUp } from "./roundUp.ts"

test.each([
  [52, 60],
  [0.3, 0.4],
  [211_999, 400_000],
  [10, 10],
  [0, 1],
])("a scale for %d ends at %d", (value, end) => {
  expect(roundUp(value)).toBeCloseTo(end, 9)
})
