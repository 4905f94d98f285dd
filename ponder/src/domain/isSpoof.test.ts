import { describe, expect, test } from "vitest"
import { isSpoof } from "./isSpoof.ts"

const stranger = {
  originChainId: 1n,
  originAddress: "0x1111111111111111111111111111111111111111",
  symbol: "USDL",
  name: "Local Dollar",
}
const aETHb = { originChainId: 1n, originAddress: "0xd01ef7c0a5d8c432fc2d1a85c66cf2327362e5c6" }

describe("a spoof", () => {
  test.each(["aETHb", "AETHB", "аETHb", "aMATlCb", "BNB"])(
    "has the symbol %s of a registered token",
    symbol => {
      expect(isSpoof({ ...stranger, symbol })).toBe(true)
    },
  )

  test("has the name of a registered token", () => {
    expect(isSpoof({ ...stranger, name: "Ankr ETH2  Reward Earning Bond" })).toBe(true)
  })

  test("is not a registered token itself, whatever it calls itself later", () => {
    expect(isSpoof({ ...aETHb, symbol: "aETHb", name: "" })).toBe(false)
    expect(isSpoof({ ...aETHb, symbol: "aMATICb", name: "" })).toBe(false)
  })

  test("is a registered address on another chain", () => {
    expect(isSpoof({ ...aETHb, originChainId: 56n, symbol: "aETHb", name: "" })).toBe(true)
  })

  test("is not a stranger under its own name, or without one", () => {
    expect(isSpoof(stranger)).toBe(false)
    expect(isSpoof({ ...stranger, symbol: "", name: "" })).toBe(false)
  })
})
