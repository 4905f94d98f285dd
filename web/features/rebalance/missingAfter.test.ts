import { expect, test } from "vitest"
import { missingAfter } from "./missingAfter.ts"
import type { Plan } from "./queries.ts"
import { sampleChain } from "./sampleChain.ts"

const ethereum = { id: 1, name: "Ethereum" }
const bsc = { id: 56, name: "BNB Smart Chain" }
const chains = [
  sampleChain({ projectedShares: "-5", afterShares: "20" }),
  sampleChain({ chain: bsc, projectedShares: "105", afterShares: "80" }),
] as Plan["chains"]

test("what stays out of reach is told by its bound", () => {
  expect(missingAfter(chains)).toEqual([
    { chain: ethereum, bound: "floor", shares: "5" },
    { chain: bsc, bound: "ceiling", shares: "5" },
  ])
})
