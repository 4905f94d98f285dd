import { describe, expect, test } from "vitest"
import { buildSolvency } from "./buildSolvency.ts"
import type { SolvencyLine } from "./fragments.ts"
import { sampleSolvency } from "./sampleSolvency.ts"

const BACKED = sampleSolvency({
  lockedShares: "10",
  mintedShares: "7",
  owedShares: "2",
  untrackedShares: "1",
})
const LIQUID: SolvencyLine = {
  ...BACKED,
  rule: "LIQUIDITY",
  heldShares: "5",
  owedShares: "2",
  effectiveShares: "3",
}

const ORIGIN = { verified: true, originChain: { name: "Ethereum" } }

const wordOf = (solvency: SolvencyLine) => buildSolvency(solvency, ORIGIN).look.word

describe("backing", () => {
  test("is full only where nothing is left over", () => {
    expect(wordOf(BACKED)).toBe("Fully backed")
    expect(wordOf({ ...BACKED, unexplainedShares: "1" })).toBe("More than is explained")
    expect(wordOf({ ...BACKED, unexplainedShares: "-1", solvent: false })).toBe("Something is missing")
  })

  test("is not full where the token's own contract lacks something", () => {
    const drained = { ...BACKED, lackingShares: "1", solvent: false }
    expect(buildSolvency(drained, ORIGIN).look.tone).toBe("impossible")
    expect(buildSolvency(drained, ORIGIN).sentence).toMatch(/^By the token’s own contract/)
    const robbedTwice = buildSolvency({ ...drained, unexplainedShares: "-1" }, ORIGIN)
    expect(robbedTwice.sentence).toMatch(/^Less is locked on Ethereum .* By the token’s own contract/)
  })

  test("says each part of the sum", () => {
    expect(buildSolvency(BACKED, ORIGIN).lines.map(({ name, shares }) => [name, shares])).toEqual([
      ["locked", "10"],
      ["minted", "7"],
      ["owed", "2"],
      ["untracked", "1"],
      ["unexplained", "0"],
    ])
  })
})

test("a token that nobody registered is not praised for its sum", () => {
  const { look } = buildSolvency(BACKED, { ...ORIGIN, verified: false })
  expect(look).toEqual({ word: "The sum agrees", icon: "check", tone: "unknown" })
})

describe("liquidity", () => {
  test("is enough, or claims wait, which is no loss", () => {
    expect(wordOf(LIQUID)).toBe("Enough for all claims")
    expect(wordOf({ ...LIQUID, effectiveShares: "-1", solvent: false })).toBe("Claims have to wait")
  })

  test("that left without an event is missing, whether or not the rest is enough", () => {
    expect(wordOf({ ...LIQUID, lackingShares: "1", solvent: false })).toBe("Something is missing")
  })

  test("that was never read is not known, and not zero", () => {
    const { look, lines } = buildSolvency({ ...LIQUID, heldShares: null, effectiveShares: null }, ORIGIN)
    expect(look.word).toBe("Not known")
    expect(lines[0]?.shares).toBeNull()
  })
})
