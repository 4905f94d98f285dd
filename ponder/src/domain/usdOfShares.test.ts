import { describe, expect, test } from "vitest"
import { tokensFromShares } from "./tokensFromShares.ts"
import { usdOfShares, usdOfToken } from "./usdOfShares.ts"

const one = 10n ** 18n
const ratio = 9n * 10n ** 17n
/** 2,000 dollars, as a feed with 8 decimals tells them. */
const price = { answer: 2_000n * 10n ** 8n, decimals: 8 }
const dollars = (usd: bigint) => usd * 10n ** 8n

describe("what is bridged is worth", () => {
  test("of a plain token, what the tokens are", () => {
    expect(usdOfShares({ shares: 3n * one, bondType: "PLAIN", ratio: undefined }, price)).toBe(
      dollars(6_000n),
    )
  })

  test("of a rebasing bond, one coin for each token: more than for each share", () => {
    const shares = 9_450_000_000_000_000_000n
    const tokens = tokensFromShares({ shares, bondType: "REBASING", ratio }) ?? 0n
    expect(tokens).toBe(10_500_000_000_000_000_000n)
    expect(usdOfShares({ shares, bondType: "REBASING", ratio }, price)).toBe(dollars(21_000n))
  })

  test("of a certificate, more coins than there are certificates", () => {
    expect(usdOfShares({ shares: 9n * one, bondType: "NON_REBASING", ratio }, price)).toBe(dollars(20_000n))
  })

  test("a number that is rounded once, towards zero", () => {
    const third = { shares: one, bondType: "NON_REBASING", ratio: 3n * 10n ** 17n } as const
    expect(usdOfShares(third, { answer: 1n, decimals: 0 })).toBe(333_333_333n)
    expect(usdOfShares({ ...third, shares: -one }, { answer: 1n, decimals: 0 })).toBe(-333_333_333n)
  })

  test("the same, however many decimals the feed has", () => {
    const shares = { shares: one, bondType: "PLAIN", ratio: undefined } as const
    expect(usdOfShares(shares, { answer: 2_000n * one, decimals: 18 })).toBe(dollars(2_000n))
    expect(usdOfShares(shares, { answer: 2_000n, decimals: 0 })).toBe(dollars(2_000n))
  })
})

test("one token of a rebasing bond is one coin, and one certificate is 1 / ratio of it", () => {
  expect(usdOfToken({ bondType: "PLAIN", ratio: undefined }, price)).toBe(dollars(2_000n))
  expect(usdOfToken({ bondType: "REBASING", ratio }, price)).toBe(dollars(2_000n))
  expect(usdOfToken({ bondType: "NON_REBASING", ratio }, price)).toBe(222_222_222_222n)
})

test("a bond without its ratio has no price", () => {
  expect(() => usdOfShares({ shares: one, bondType: "REBASING", ratio: undefined }, price)).toThrow(/ratio/)
})
