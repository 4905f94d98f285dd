import { expect, test } from "vitest"
import { buildSum } from "./buildSum.ts"
import { sampleSolvency, sampleTheft } from "./sampleSolvency.ts"

const written = (row: Parameters<typeof buildSum>[0]) => {
  const { terms, total } = buildSum(row)
  return [...terms, total].map(({ sign, whole, fraction }) => `${sign}${whole}${fraction}`)
}

test("what is locked is the sum of the lines above it, with as many decimals in each", () => {
  expect(written(sampleSolvency())).toEqual(["7,250.5", "+2,249.5", "+1,000.0", "+0.0", "=10,500.0"])
})

test("a rest below zero keeps its minus, and every digit", () => {
  expect(written(sampleTheft(10n ** 17n + 1n))).toEqual([
    "7,250.600000000000000001",
    "+2,249.500000000000000000",
    "+1,000.000000000000000000",
    "+\u22120.100000000000000001",
    "=10,500.000000000000000000",
  ])
})

test("whole numbers have no point", () => {
  const whole = sampleSolvency({ mintedShares: `${10n ** 18n}`, owedShares: "0" })
  expect(written(whole)).toEqual(["1", "+0", "+1,000", "+0", "=10,500"])
})
