import { expect, test } from "vitest"
import { pathText } from "./pathText.ts"

test.each([
  ["0x12", "0x12"],
  ["0x12%2D56", "0x12-56"],
  ["%F0%9F%8C%89", "\u{1f309}"],
  ["%E0%A4%A", "%E0%A4%A"],
  ["100%", "100%"],
])("%s is %s", (part, text) => {
  expect(pathText(part)).toBe(text)
})
