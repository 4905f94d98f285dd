import { type Hex, toRlp } from "viem"
import { describe, expect, test } from "vitest"
import { type RlpItem, rlp } from "./rlp.ts"

const bytes = (length: number): Hex => `0x${"a7".repeat(length)}`
const single: Hex[] = ["0x00", "0x01", "0x7f", "0x80", "0xff"]
const lengths = [0, 1, 2, 54, 55, 56, 57, 255, 256, 65_535, 65_536]

describe("RLP is what viem makes of", () => {
  test.each(single)("the byte %s", byte => {
    expect(rlp(byte)).toBe(toRlp(byte))
  })

  test.each(lengths)("%i bytes, by themselves and in a list", length => {
    expect(rlp(bytes(length))).toBe(toRlp(bytes(length)))
    expect(rlp([bytes(length)])).toBe(toRlp([bytes(length)]))
  })

  test.each<[string, RlpItem]>([
    ["nothing", []],
    ["lists of nothing", [[], [[]], [[], [[]]]]],
    ["a mixture", ["0x01", [bytes(20), [bytes(32), bytes(32)], bytes(300)], "0x", [[bytes(60)], "0x80"]]],
    ["many items", Array.from({ length: 300 }, (_, index) => single[index % single.length] as Hex)],
  ])("%s", (_, item) => {
    expect(rlp(item)).toBe(toRlp(item as Parameters<typeof toRlp>[0]))
  })
})
