import { expect, test } from "vitest"
import { readVectors } from "../../../test/vectors/readVectors.ts"
import { encodeReceipt } from "./encodeReceipt.ts"

test.each(readVectors().vectors)("the receipt of $name has the bytes that were notarized", vector => {
  expect(encodeReceipt(vector.receipt)).toBe(vector.rawReceipt)
})
