import { expect, test } from "vitest"
import { isSameAddress } from "./isSameAddress.ts"

const checksummed = "0xc437DF90B37C1dB6657339E31BfE54627f0e7181"

test("an address is the same in either case of its letters, and no other one is", () => {
  expect(isSameAddress(checksummed, checksummed)).toBe(true)
  expect(isSameAddress(checksummed, "0xc437df90b37c1db6657339e31bfe54627f0e7181")).toBe(true)
  expect(isSameAddress(checksummed, "0xc437df90b37c1db6657339e31bfe54627f0e7182")).toBe(false)
})
