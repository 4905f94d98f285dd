import { describe, expect, test } from "vitest"
import { sharesFromTokens } from "./sharesFromTokens.ts"
import { tokensFromShares } from "./tokensFromShares.ts"

const tenth = 10n ** 17n

describe("shares from tokens", () => {
  test("of a rebasing bond are fewer than the tokens", () => {
    expect(sharesFromTokens({ tokens: 105n * tenth, bondType: "REBASING", ratio: 9n * tenth })).toBe(
      9_450_000_000_000_000_000n,
    )
  })

  test("round down", () => {
    expect(sharesFromTokens({ tokens: 1n, bondType: "REBASING", ratio: 9n * tenth })).toBe(0n)
  })

  test("are given back by what they were unlocked as, at any ratio up to one", () => {
    for (const ratio of [1n, 3n, tenth / 7n, 9n * tenth, 10n * tenth - 1n, 10n * tenth]) {
      for (const shares of [1n, 2n, 999n, 10n ** 18n + 1n, 2n ** 255n]) {
        const tokens = tokensFromShares({ shares, bondType: "REBASING", ratio }) ?? -1n
        expect(sharesFromTokens({ tokens, bondType: "REBASING", ratio })).toBe(shares)
      }
    }
  })

  test.each(["PLAIN", "NON_REBASING"] as const)("of a %s token are the tokens", bondType => {
    expect(sharesFromTokens({ tokens: 7n, bondType })).toBe(7n)
  })

  test("are not known without a ratio", () => {
    expect(sharesFromTokens({ tokens: 7n, bondType: "REBASING" })).toBeUndefined()
  })
})
