import { expect, test } from "vitest"
import { readAddress } from "./readAddress.ts"

const LOWER = "0x976ea74026e726554db657fa54763abd0c3a0aa9"

test.each([
  "0x976EA74026E726554dB657fA54763abd0C3a0aa9",
  "0X976EA74026E726554DB657FA54763ABD0C3A0AA9",
  ` ${LOWER} `,
])("%j is an address", text => {
  expect(readAddress(text)).toBe(LOWER)
})

test.each(["", "0x", LOWER.slice(2), `${LOWER}0`, LOWER.slice(0, -1), "aETHb"])("%j is none", text => {
  expect(readAddress(text)).toBeNull()
})
