import { expect, test } from "vitest"
import { fieldText } from "./fieldText.ts"
import { readMoment } from "./readMoment.ts"

const read = (at: number) => ({ at, misread: false })

test("no moment is now", () => {
  expect(readMoment("")).toEqual({ at: null, misread: false })
})

test.each([
  ["1700000000", 1_700_000_000],
  ["0", 0],
  ["2023-11-14T22:13:20", 1_700_000_000],
  ["2023-11-14T22:13:20Z", 1_700_000_000],
  ["2023-11-14 22:13", 1_699_999_980],
  ["2023-11-14", 1_699_920_000],
])("%s is a moment", (text, at) => {
  expect(readMoment(text)).toEqual(read(at))
})

test.each(["soon", "-5", "1e9", "99999999999", "2023-02-31", "2023-13-01", "2023-11-14T25:00", "4102444800"])(
  "%s is none, and is not taken for now in silence",
  text => {
    expect(readMoment(text)).toEqual({ at: null, misread: true })
  },
)

test("what stands in the field is read as the same moment", () => {
  expect(fieldText(1_700_000_000)).toBe("2023-11-14T22:13:20")
  expect(readMoment(fieldText(1_700_000_000))).toEqual(read(1_700_000_000))
})
