import { expect, test } from "vitest"
import { registeredTokens } from "../registeredToken.ts"
import { poolOf } from "./poolOf.ts"

const named = (chainId: number, symbol: string) => {
  const found = registeredTokens.find(token => token.chainId === chainId && token.symbol === symbol)
  return found ?? expect.fail(`no ${symbol} on ${chainId}`)
}

test("both sides of a pair are one pool, whichever is asked for", () => {
  expect(poolOf(named(1, "ANKR"))).toEqual([named(1, "ANKR"), named(56, "ANKR")])
  expect(poolOf(named(56, "ANKR"))).toEqual([named(56, "ANKR"), named(1, "ANKR")])
})

test("what is minted on other chains has no pool", () => {
  expect(poolOf(named(1, "aMATICb"))).toBeUndefined()
})

test("a pair that is named twice is in the pool once", () => {
  const token = named(1, "ANKR")
  expect(poolOf({ ...token, pairs: [...token.pairs, ...token.pairs] })).toHaveLength(2)
})
