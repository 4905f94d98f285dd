import { parseAbiParameters } from "viem"
import { expect, test } from "vitest"
import { staticWords } from "./staticWords.ts"

test.each([
  ["address a, uint256 b, bytes32 c, int256 d", 4],
  ["uint256 a, (bytes32 b, (address c, uint256 d) e) f", 4],
])("%s: %i words", (signature, words) => {
  expect(staticWords(parseAbiParameters(signature) as never)).toBe(words)
})

test.each(["uint256 a, bool b", "bytes a", "uint8 a", "(string a) b", "uint256[2] a"])(
  "%s cannot be judged by its words",
  signature => {
    expect(() => staticWords(parseAbiParameters(signature) as never)).toThrow("Not every word is")
  },
)
