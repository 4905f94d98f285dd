import { expect, test } from "vitest"
import { formatShare } from "./formatShare.ts"

test.each([
  ["0.925977", "92.5977 %"],
  ["1", "100 %"],
  ["0.5", "50 %"],
  ["0.05", "5 %"],
  ["0", "0 %"],
  ["0.000100", "0.01 %"],
])("%s is %s", (share, percent) => {
  expect(formatShare(share)).toBe(percent)
})
