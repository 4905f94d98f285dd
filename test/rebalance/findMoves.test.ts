import { expect, test } from "vitest"
import { findMoves } from "../../ponder/src/domain/rebalance/findMoves.ts"
import { bestByTrying } from "./bestByTrying.ts"
import { randomProblem } from "./randomProblem.ts"
import { worthOf } from "./worthOf.ts"

const SEEDS = Array.from({ length: 1_000 }, (_, seed) => seed)

test("of 1,000 random pools the best there is, by trying everything", { timeout: 120_000 }, async () => {
  const kinds = new Map<string, number>()
  for (const seed of SEEDS) {
    const pool = randomProblem(seed)
    const { amounts, reachesBands } = await findMoves(pool)
    const found = worthOf(pool, amounts)
    expect(found, `seed ${seed}`).toEqual(bestByTrying(pool))
    expect(reachesBands, `seed ${seed}`).toBe(found.outside === 0n)
    const kind = amounts.every(amount => amount === 0n) ? "still" : reachesBands ? "reached" : "closer"
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  // Otherwise most of it would prove nothing.
  for (const kind of ["still", "reached", "closer"]) expect(kinds.get(kind), kind).toBeGreaterThan(100)
})
