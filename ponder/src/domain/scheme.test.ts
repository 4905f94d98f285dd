import { expect, test } from "vitest"
import { type PegInKind, type PegOutKind, type Scheme, scheme } from "./scheme.ts"

test.each<[PegInKind, PegOutKind, Scheme]>([
  ["LOCKED", "MINTED", "LOCK_MINT"],
  ["BURNED", "UNLOCKED", "BURN_UNLOCK"],
  ["BURNED", "MINTED", "BURN_MINT"],
  ["LOCKED", "UNLOCKED", "LOCK_UNLOCK"],
])("%s and %s make %s", (pegIn, pegOut, expected) => {
  expect(scheme(pegIn, pegOut)).toBe(expected)
})
