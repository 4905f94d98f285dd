import { expect, test } from "vitest"
import {
  cutMiddle,
  formatAge,
  formatClock,
  formatDuration,
  formatExactTime,
  formatInteger,
  splitAmount,
} from "./format.ts"

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

test("a duration is said in at most two units", () => {
  const seconds = [0, 59, 60, 61, 599, 600, 601, 3_600, 3_660, 86_399, 86_400, 90_000, 8_640_000]
  expect(seconds.map(formatDuration)).toEqual([
    "0 s",
    "59 s",
    "1 min",
    "1 min 1 s",
    "9 min 59 s",
    "10 min",
    "10 min",
    "1 h",
    "1 h 1 min",
    "23 h 59 min",
    "1 d",
    "1 d 1 h",
    "100 d",
  ])
})

test("amounts are grouped, lose no digit unless told to, and say when they did", () => {
  const all = (text: string) => splitAmount(text)
  expect(all("1234567.500")).toEqual({ whole: "1,234,567", fraction: ".5", cut: false })
  expect(all("115792089237316195423570985008687907853269984665640564039457.584007913129639935")).toEqual({
    whole: "115,792,089,237,316,195,423,570,985,008,687,907,853,269,984,665,640,564,039,457",
    fraction: ".584007913129639935",
    cut: false,
  })
  expect(all("1e21")).toEqual({ whole: "1e21", fraction: "", cut: false })
  expect(all("-0.5")).toEqual({ whole: "\u22120", fraction: ".5", cut: false })
  expect(splitAmount("12.345678", 4)).toEqual({ whole: "12", fraction: ".3456", cut: true })
  expect(splitAmount("12.3456", 4)).toEqual({ whole: "12", fraction: ".3456", cut: false })
  expect(splitAmount("0.000000000000123456", 4)).toEqual({
    whole: "0",
    fraction: ".000000000000123",
    cut: true,
  })
})
