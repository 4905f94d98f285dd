import { expect, test } from "vitest"
import { toPercent } from "./toPercent.ts"

test.each([
  ["0.0325", "3.25"],
  ["1", "100"],
  ["0.5", "50"],
  ["-0.000125", "-0.0125"],
  ["0.123456789012345678", "12.3456789012345678"],
])("%s is %s per cent", (share, percent) => {
  expect(toPercent(share)).toBe(percent)
})
