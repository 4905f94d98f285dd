import { expect, test } from "vitest"
import { cutMiddle, formatAge, formatClock, formatExactTime, formatInteger } from "./format.ts"

test("integers are grouped, of any size", () => {
  expect(formatInteger(0)).toBe("0")
  expect(formatInteger(18642117)).toBe("18,642,117")
  expect(formatInteger("9007199254740993")).toBe("9,007,199,254,740,993")
})

test("hex is cut in the middle, and only when it is long", () => {
  expect(cutMiddle("0xFD3bB3f0b9D8dC5A4D2f1D8F8f2d5a1c0B9E7A61")).toBe("0xFD3b…7A61")
  expect(cutMiddle("0x1234")).toBe("0x1234")
})

test("an age is one number and one unit, never negative", () => {
  const ages = [-30, 0, 1, 59, 60, 3_599, 3_600, 47 * 3_600, 48 * 3_600, 90 * 86_400]
  expect(ages.map(formatAge)).toEqual([
    "just now",
    "just now",
    "1 s ago",
    "59 s ago",
    "1 min ago",
    "59 min ago",
    "1 h ago",
    "47 h ago",
    "2 days ago",
    "90 days ago",
  ])
})

test("exact times name their zone", () => {
  expect(formatExactTime(1_700_000_000)).toBe("2023-11-14 22:13:20 UTC")
  expect(formatClock(1_700_000_000)).toBe("22:13:20 UTC")
})
