import { expect, test } from "vitest"
import { solvency } from "./solvency.ts"

test("what is held equals what is promised", () => {
  expect(solvency({ locked: 10n, minted: 7n, owed: 3n })).toEqual({ unexplained: 0n, solvent: true })
})

test("a mint that nothing stands behind is what is missing", () => {
  expect(solvency({ locked: 10n, minted: 12n, owed: 3n })).toEqual({ unexplained: -5n, solvent: false })
})

test("too much is unexplained as well, but harms nobody", () => {
  expect(solvency({ locked: 11n, minted: 7n, owed: 3n })).toEqual({ unexplained: 1n, solvent: true })
})
