import { expect, test } from "vitest"
import { sameness } from "./sameness.ts"

test("what is the same is one run, in either case", () => {
  expect(sameness("0xaBc", "0xAbC")).toEqual([{ text: "0xaBc", agrees: true }])
})

test("every other character is told", () => {
  expect(sameness("0xa1b2", "0xa3b")).toEqual([
    { text: "0xa", agrees: true },
    { text: "1", agrees: false },
    { text: "b", agrees: true },
    { text: "2", agrees: false },
  ])
})
