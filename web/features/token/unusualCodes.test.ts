import { expect, test } from "vitest"
import { unusualCodes } from "./unusualCodes.ts"

test("an ordinary name has none", () => {
  expect(unusualCodes("Ankr MATIC (v2) ~")).toEqual([])
})

test("letters of other scripts and invisible ones are named once each", () => {
  expect(unusualCodes("aE\u0422H\u0422b\u200b\u{1d400}")).toEqual(["U+0422", "U+200B", "U+1D400"])
})
