import { describe, expect, test } from "vitest"
import { tokensFromShares } from "./tokensFromShares.ts"

const tenth = 10n ** 17n

describe("tokens from shares", () => {
  test("of a rebasing bond grow as the ratio falls", () => {
    const shares = { shares: 9_450_000_000_000_000_000n, bondType: "REBASING" } as const
    expect(tokensFromShares({ ...shares, ratio: 9n * tenth })).toBe(105n * tenth)
    expect(tokensFromShares({ ...shares, ratio: 10n * tenth })).toBe(shares.shares)
  })

  test("round up to the next unit", () => {
    expect(tokensFromShares({ shares: 1n, bondType: "REBASING", ratio: 9n * tenth })).toBe(2n)
    expect(tokensFromShares({ shares: 0n, bondType: "REBASING", ratio: 9n * tenth })).toBe(0n)
    expect(tokensFromShares({ shares: -1n, bondType: "REBASING", ratio: 9n * tenth })).toBe(-1n)
  })

  test.each(["PLAIN", "NON_REBASING"] as const)("of a %s token are the shares", bondType => {
    expect(tokensFromShares({ shares: 7n, bondType, ratio: 9n * tenth })).toBe(7n)
  })

  test("are not known without a ratio", () => {
    expect(tokensFromShares({ shares: 7n, bondType: "REBASING" })).toBeUndefined()
    expect(tokensFromShares({ shares: 7n, bondType: "REBASING", ratio: 0n })).toBeUndefined()
  })
})
