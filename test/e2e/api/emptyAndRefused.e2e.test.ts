import { describe, expect, test } from "vitest"
import { ask, read } from "./ask.ts"
import { aMATICb } from "./treasury.ts"

describe("what does not exist is empty, and no error", () => {
  const unknown = "1-0x0000000000000000000000000000000000000001"

  test.each([
    `balances(tokenId: "${unknown}")`,
    "balances(chainId: 2147483647)",
    `balanceHistory(tokenId: "${unknown}", interval: DAY)`,
    `solvency(tokenId: "${unknown}")`,
    `flows(tokenId: "${unknown}", interval: DAY)`,
    "flows(interval: WEEK, from: 2147483647)",
    "flows(interval: WEEK, from: 0, to: 0)",
    "stakingPools(chainId: 1)",
    `stakingYields(tokenId: "${unknown}")`,
    `stakingYieldHistory(tokenId: "${unknown}", interval: DAY)`,
  ])("%s", async field => {
    const { data, errors } = await ask(`{ list: ${field} { __typename } }`)
    expect(errors).toBeUndefined()
    expect(data).toEqual({ list: [] })
  })

  test("statistics of an empty time", async () => {
    const { stats } = await read<{ stats: unknown }>(
      "{ stats(from: 0, to: 9) { transfers completionShare medianDurationSeconds oldestAwaitingClaim { id } volumes { shares } } }",
    )
    expect(stats).toEqual({
      transfers: 0,
      completionShare: null,
      medianDurationSeconds: null,
      oldestAwaitingClaim: null,
      volumes: [],
    })
  })
})

describe("bad input is refused with a code and a sentence", () => {
  test.each([
    ["balances(at: -1)", "unix seconds"],
    ["balances(at: 2147483647)", "not later than"],
    ["solvency(at: 2147483647)", "not later than"],
    ['balances(tokenId: "aMATICb")', "token id"],
    ['solvency(tokenId: "aMATICb")', "token id"],
    [`balanceHistory(tokenId: "${aMATICb}", interval: HOUR, from: 0)`, "at most 1000 intervals"],
    [`balanceHistory(tokenId: "${aMATICb}", interval: DAY, from: 5, to: 4)`, "not later"],
    ["flows(interval: HOUR, from: 0)", "at most 1000 intervals"],
    ["flows(interval: DAY, from: -5)", "unix seconds"],
    ["stats(from: 5, to: 4)", "not later"],
    ["anomalies(first: 501)", "0 to 500"],
    ['anomalies(after: "nonsense")', "endCursor"],
    ["governance(first: -1)", "0 to 500"],
    ['governance(after: "nonsense")', "endCursor"],
    ["stakingQueue(at: 2147483647)", "not later than"],
    ['stakingStakes(pool: "0x0000000000000000000000000000000000000001")', "stakingPools"],
    ['stakingUnstakes(pool: "0x0000000000000000000000000000000000000001")', "stakingPools"],
    ['stakingUnstakes(after: "nonsense")', "endCursor"],
    [`stakingYieldHistory(tokenId: "${aMATICb}", interval: DAY, days: 0)`, "1 to 3650"],
  ])("%s", async (field, sentence) => {
    const { errors } = await ask(`{ ${field} { __typename } }`)
    expect(errors).toHaveLength(1)
    expect(errors?.[0]?.message).toContain(sentence)
    expect(errors?.[0]?.extensions?.code).toBe("BAD_USER_INPUT")
  })

  test("a time that is no Int", async () => {
    const { errors } = await ask("{ balances(at: 99999999999) { shares } }")
    expect(errors).toHaveLength(1)
    expect(errors?.[0]?.message).toContain("Int")
    expect(errors?.[0]?.extensions?.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/)
  })
})
