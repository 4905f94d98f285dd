import { describe, expect, test } from "vitest"
import { registeredToken } from "../registeredToken.ts"
import { faultOf } from "./faultOf.ts"
import type { PolicyChoice } from "./policyChoice.ts"
import { poolOf } from "./poolOf.ts"
import { poolProblem } from "./poolProblem.ts"
import { sampleChoice } from "./sampleChoice.ts"

const ONE = 10n ** 18n
const ankr = registeredToken(1, "0x8290333ceF9e6D528dD5618Fb97a76f268f3EDD4") ?? expect.fail("no ANKR")
const pool = poolOf(ankr) ?? expect.fail("no pool")
const usual = sampleChoice()
const million = 1_000_000n * ONE

function fault(some: Partial<PolicyChoice>, effective = [50n * million, 50n * million]): string | undefined {
  const choice = { ...usual, ...some }
  return faultOf(poolProblem(pool, effective, choice), pool, choice)
}

describe("a choice that makes no sense is told why", () => {
  test.each<[Partial<PolicyChoice>, string]>([
    [{ outages: [137] }, "Chain 137 is not in this pool"],
    [{ bands: [{ chainId: 1 }, { chainId: 56 }, { chainId: 1 }] }, "Chain 1 has one band, not several."],
    [{ bands: [{ chainId: 1, floor: { parts: 600_000n } }] }, "Of chain 1 the floor is not above the target"],
    [{ step: 0n }, "`step` is more than 0"],
    [{ step: 1n }, "`step` is at least a 100000th part of the pool."],
    [{ maximumMove: ONE }, "`maximumMove` is at least a step."],
    [{ maximumMove: 5_000n * ONE }, "`maximumMove` is not below the least move"],
    [{ treasury: "0x0000000000000000000000000000000000000000" }, "`treasury` is neither"],
    [{ treasury: "0xc437df90b37c1db6657339e31bfe54627f0e7181" }, "`treasury` is neither"],
    [{ treasury: ankr.address }, "`treasury` is neither"],
  ])("%o", (some, sentence) => {
    expect(fault(some)).toContain(sentence)
  })

  test("a pool whose debts hide how large it is has steps that are too small for it", () => {
    expect(fault({ step: 1_000n * ONE }, [500n * million, -500n * million])).toContain("`step` is at least")
  })
})

test.each<Partial<PolicyChoice>>([
  {},
  { maximumMove: 5_000n * ONE, minimumMove: 0n },
  { treasury: "0x52908400098527886E0F7030069857D2E4169EE7" },
])("%o makes sense", some => {
  expect(fault(some)).toBeUndefined()
})

test("a pool with nothing in it, one that is all debts, and one of any size can be planned", () => {
  expect(fault({}, [0n, 0n])).toBeUndefined()
  expect(fault({}, [-million, 0n])).toBeUndefined()
  expect(fault({}, [10n ** 9n * million, 0n])).toBeUndefined()
})
