import { expect, test } from "vitest"
import { shareText } from "./shareText.ts"

test("a share is rounded down, and only the whole is 1", () => {
  expect(shareText(1, 3)).toBe("0.333333")
  expect(shareText(9_999_999, 10_000_000)).toBe("0.999999")
  expect(shareText(7, 7)).toBe("1")
  expect(shareText(0, 7)).toBe("0")
})

test("of nothing there is no share", () => {
  expect(shareText(0, 0)).toBeNull()
})
