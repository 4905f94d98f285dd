import { type Hex, padHex } from "viem"
import { expect, test } from "vitest"
import { bondType } from "./bondType.ts"

const metadata = (start: Hex) => padHex(start, { dir: "right", size: 32 })

test.each<[Hex, ReturnType<typeof bondType>]>([
  ["0x0000", { bondType: "PLAIN", known: true }],
  ["0x0001", { bondType: "REBASING", known: true }],
  ["0x0002", { bondType: "NON_REBASING", known: true }],
  ["0x0102", { bondType: "NON_REBASING", known: true }],
  ["0x0003", { bondType: "PLAIN", known: false }],
  ["0x00ff", { bondType: "PLAIN", known: false }],
])("metadata that start with %s", (start, expected) => {
  expect(bondType(metadata(start))).toEqual(expected)
})

test("metadata that are too short say nothing", () => {
  expect(bondType("0x")).toEqual({ bondType: "PLAIN", known: false })
})
