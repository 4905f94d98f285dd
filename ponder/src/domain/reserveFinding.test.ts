import { expect, test } from "vitest"
import { lackingShares, type Reserve, reserveFinding } from "./reserveFinding.ts"

const ONE = 10n ** 18n

const reserve = (side: Reserve["side"], difference: bigint, decimals = 18): Reserve => ({
  side,
  ledger: 100n * ONE,
  contract: 100n * ONE + difference,
  decimals,
})

test.each([
  ["LOCKED", -ONE, "MISSING", ONE],
  ["LOCKED", ONE, "SENT_STRAIGHT", 0n],
  ["MINTED", ONE, "MINTED_PAST_BRIDGE", ONE],
  ["MINTED", -ONE, "BURNED_PAST_BRIDGE", 0n],
  ["LOCKED", 0n, "AGREES", 0n],
  ["MINTED", 0n, "AGREES", 0n],
] as const)("%s, %i beyond the ledger: %s", (side, difference, finding, lacking) => {
  expect(reserveFinding(reserve(side, difference))).toBe(finding)
  expect(lackingShares(reserve(side, difference))).toBe(lacking)
})

test("what rounding leaves is nothing, and the first share beyond it is something", () => {
  expect(reserveFinding(reserve("LOCKED", -(10n ** 6n)))).toBe("AGREES")
  expect(reserveFinding(reserve("LOCKED", -(10n ** 6n) - 1n))).toBe("MISSING")
  expect(reserveFinding(reserve("MINTED", 10n ** 6n))).toBe("AGREES")
})

test("a token of few decimals rounds by its own smallest unit, and no further", () => {
  expect(reserveFinding(reserve("LOCKED", -(10n ** 12n), 6))).toBe("AGREES")
  expect(reserveFinding(reserve("LOCKED", -(10n ** 12n) - 1n, 6))).toBe("MISSING")
})

test("a pool that paid out more than came in by deposits still holds what it was given", () => {
  const pool = { side: "LOCKED", ledger: -40n * ONE, contract: 10n * ONE, decimals: 18 } as const
  expect(reserveFinding(pool)).toBe("SENT_STRAIGHT")
  expect(reserveFinding({ ...pool, contract: 0n })).toBe("SENT_STRAIGHT")
})
