import type { Hex } from "viem"
import { expect, test } from "vitest"
import { shortest } from "./shortest.ts"

test.each<[Hex, Hex]>([
  ["0x", "0x"],
  ["0x0", "0x"],
  ["0x00", "0x"],
  ["0x1", "0x01"],
  ["0x0a", "0x0a"],
  ["0x1e241", "0x01e241"],
  ["0x0000010000", "0x010000"],
])("%s is %s", (quantity, bytes) => {
  expect(shortest(quantity)).toBe(bytes)
})
