import { describe, expect, test } from "vitest"
import { registeredToken, registeredTokens } from "./registeredToken.ts"

describe("a registered token", () => {
  test("is found by its origin, however that is spelled", () => {
    const token = registeredToken(1n, "0xd01ef7c0a5d8c432fc2d1a85c66cf2327362e5c6")
    expect(token).toMatchObject({ symbol: "aETHb", bondType: "REBASING", chainId: 1 })
  })

  test("is not found by its address on another chain", () => {
    expect(registeredToken(56, "0xD01ef7C0A5d8c432fc2d1a85c66cF2327362E5C6")).toBeUndefined()
    expect(registeredToken(2n ** 256n - 1n, "0x")).toBeUndefined()
  })

  test("can be a chain's own coin, under its sentinel", () => {
    expect(registeredToken(137, "0xeCd307A6fDc32B4602589cd33B477179dF3C3AAF")).toMatchObject({
      symbol: "MATIC",
      decimals: 18,
      bondType: "PLAIN",
      pairs: [],
    })
  })

  test("of a pair is another one on each side", () => {
    const sides = registeredTokens.filter(({ symbol }) => symbol === "ANKR")
    expect(sides.map(({ chainId }) => chainId)).toEqual([1, 56])
    for (const { pairs } of sides) expect(pairs).toHaveLength(1)
  })
})
