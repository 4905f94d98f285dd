import { describe, expect, test } from "vitest"
import { refusalsOf } from "./refusalsOf.ts"

const now = 1_000
const limit = { now, maxLagSeconds: 300 }
const holding = (chainId: number, held: bigint | undefined) => ({ token: { chainId }, held })
const pool = [holding(1, 5n), holding(56, 5n)]
const silent = [holding(1, 5n), holding(56, undefined)]
const fresh = [1, 137, 56].map(chainId => ({ chainId, timestamp: now }))
const oldAs = (old: number, age: number) =>
  fresh.map(({ chainId }) => ({ chainId, timestamp: chainId === old ? now - age : now }))
const told = (refusals: ReturnType<typeof refusalsOf>) =>
  refusals.map(({ chainId, reason }) => [chainId, reason])

describe("a plan is refused, with the chain and why", () => {
  test("where a chain of the pool is older than allowed, to the second", () => {
    expect(refusalsOf(pool, oldAs(56, 300), limit)).toEqual([])
    expect(refusalsOf(pool, oldAs(56, 301), limit)).toEqual([
      {
        chainId: 56,
        reason: "STALE",
        sentence: "What is known of BNB Smart Chain is 301 seconds old, more than 300.",
      },
    ])
  })

  test("where another chain is, which holds back the moment that all of it is about", () => {
    const [refusal] = refusalsOf(pool, oldAs(137, 301), limit)
    expect(refusal).toMatchObject({ chainId: 137, reason: "STALE" })
    expect(refusal?.sentence).toContain("of no chain anything is planned beyond that moment")
  })

  test("where nodes are silent, or a chain is not indexed, once each", () => {
    expect(told(refusalsOf(silent, fresh, limit))).toEqual([[56, "NODES_SILENT"]])
    expect(told(refusalsOf(pool, fresh.slice(0, 2), limit))).toEqual([[56, "NOT_INDEXED"]])
    expect(told(refusalsOf(silent, oldAs(56, 301), limit))).toEqual([[56, "STALE"]])
  })
})
