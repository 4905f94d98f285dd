import { expect, test } from "vitest"
import { bytesOf } from "./bytesOf.ts"

test("reads whole bytes", () => {
  expect([...bytesOf("0x")]).toEqual([])
  expect([...bytesOf("0x00fFa1")]).toEqual([0, 255, 161])
})

test.each(["0x123", "0x12zz", "0x12 ", "0x1g34", "1x1234", "123456"])("refuses %o", text => {
  expect(() => bytesOf(text as `0x${string}`)).toThrow("bytes that are none")
})
