import { expect, test } from "vitest"
import { safeText } from "./safeText.ts"

test("an ordinary symbol stays as it is", () => {
  expect(safeText("aMATICb")).toEqual({ text: "aMATICb", disguised: false })
})

test.each([
  ["a letter of another script", "aE\u0422Hb", "aE\u0422Hb"],
  ["a turn of the direction", "\u202eBTEa", "[U+202E]BTEa"],
  ["a zero-width space", "aETH\u200bb", "aETH[U+200B]b"],
  ["a NUL", "aETHb\u0000", "aETHb[U+0000]"],
  ["a line break", "aE\nTH", "aE[U+000A]TH"],
  ["a stacked accent", "a\u0335ETH", "a[U+0335]ETH"],
])("%s is seen for what it is", (_, raw, text) => {
  expect(safeText(raw)).toEqual({ text, disguised: true })
})

test("a long name is cut, an empty one has words, and no half of a character is left", () => {
  expect([...safeText("\u{1d400}".repeat(100)).text]).toHaveLength(20)
  expect(safeText("x".repeat(10_000)).text).toHaveLength(20)
  expect(safeText("").text).toBe("no name")
  expect(safeText(" \u00a0 ").text).toBe("no name")
})

test("markup is only text", () => {
  expect(safeText("<script>").text).toBe("<script>")
})
