import { describe, expect, test } from "vitest"
import { textSkeleton } from "./textSkeleton.ts"

describe("the skeleton of a text", () => {
  test.each([
    ["case", "AETHB"],
    ["full width", "ａＥＴＨｂ"],
    ["Cyrillic letters", "аЕТНь"],
    ["Greek letters", "αΕΤΗβ"],
    ["small capitals", "ᴀᴇᴛʜʙ"],
    ["mathematical letters", "𝐚𝐄𝐓𝐇𝐛"],
    ["accents", "áÉTHb"],
    ["spaces and marks", " a.ETH-b\u200b\u0301"],
  ])("is the same in spite of %s", (_, text) => {
    expect(textSkeleton(text)).toBe(textSkeleton("aETHb"))
  })

  test("takes I, l and 1 for one, and O and 0", () => {
    expect(textSkeleton("aMATlCb")).toBe(textSkeleton("aMATICb"))
    expect(textSkeleton("P0L1")).toBe(textSkeleton("POLI"))
  })

  test("differs where texts do", () => {
    expect(textSkeleton("aETHc")).not.toBe(textSkeleton("aETHb"))
    expect(textSkeleton("")).toBe("")
  })

  test("has as many Latin letters as letters that look like them", () => {
    for (const letter of "АВЕаве") expect(textSkeleton(letter)).toMatch(/^[abe]$/)
    for (const letter of "ΧχωѵVгӏᴢı") expect(textSkeleton(letter)).toMatch(/^[a-z]$/)
  })
})
