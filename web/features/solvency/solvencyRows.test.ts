import { expect, test } from "vitest"
import { sampleLiquidity, sampleSolvency, sampleTheft } from "./sampleSolvency.ts"
import { solvencyRows } from "./solvencyRows.ts"

const none = { lockedShares: "0", mintedShares: "0", owedShares: "0", untrackedShares: "0" }
const named = (symbol: string, changes: Parameters<typeof sampleSolvency>[0] = {}) =>
  sampleSolvency({ ...changes, token: { id: symbol, symbol, ...changes.token } })

test("what is wrong stands first, the others by name", () => {
  const rows = [named("b"), named("a"), named("z", { unexplainedShares: "1" }), sampleTheft(1n)]
  expect(solvencyRows(rows).backing.map(({ token }) => token.symbol)).toEqual(["aMATICb", "z", "a", "b"])
})

test("liquidity stands apart", () => {
  const { backing, liquidity } = solvencyRows([named("a"), sampleLiquidity(1n, 0n)])
  expect([backing.length, liquidity.length]).toEqual([1, 1])
})

test("tokens that were never moved, and those of anybody, are left out", () => {
  expect(solvencyRows([named("a", none), named("spoof", { token: { verified: false } })]).backing).toEqual([])
  expect(solvencyRows([named("a", { ...none, mintedShares: "1" })]).backing).toHaveLength(1)
})
