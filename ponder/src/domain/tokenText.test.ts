import { padHex, stringToHex } from "viem"
import { describe, expect, test } from "vitest"
import { tokenText } from "./tokenText.ts"

const padded = (text: string) => padHex(stringToHex(text), { dir: "right", size: 32 })

describe("a token's text", () => {
  test.each(["aMATICb", "Ankr MATIC Reward Earning Bond", "日本", "é"])("is kept: %s", text => {
    expect(tokenText(padded(text))).toBe(text)
  })

  test("ends at the first zero byte", () => {
    expect(tokenText(padded("ab\u0000cd"))).toBe("ab")
  })

  test.each([
    ["control characters", "a\u0007\nb\u007f\u0085c", "abc"],
    ["a change of direction", "\u202ebHTEa\u202c\u2066x\u2069", "bHTEax"],
    ["characters without width", "a\u200bE\u200dT\ufeffH\u00adb\u2060", "aETHb"],
    ["invisible letters", "a\u3164b\u115fc\u{e0041}", "abc"],
    ["separators of lines", "a\u2028b\u2029c", "abc"],
    ["space around it", " \u00a0 aETHb \u3000", "aETHb"],
  ])("loses %s", (_, text, expected) => {
    expect(tokenText(padded(text))).toBe(expected)
  })

  test("has a replacement character for what is no UTF-8", () => {
    expect(tokenText(`0x61ff62${"00".repeat(29)}`)).toBe("a\ufffdb")
  })

  test("stays within 32 bytes, whole characters only", () => {
    const text = tokenText(`0x${"ff".repeat(32)}`)
    expect(text).toBe("\ufffd".repeat(10))
    expect(tokenText(stringToHex("x".repeat(10_000)))).toBe("x".repeat(32))
  })

  test.each(["", "0x", "0x0", "nonsense", `0x${"00".repeat(32)}`])("of %j is empty", bytes => {
    expect(tokenText(bytes)).toBe("")
  })
})
