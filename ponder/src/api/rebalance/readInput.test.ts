import { describe, expect, test } from "vitest"
import { sampleChoice } from "../../domain/rebalance/sampleChoice.ts"
import { type RebalanceInput, readInput } from "./readInput.ts"

const usual: RebalanceInput = {
  tokenId: "1-0x8290333cef9e6d528dd5618fb97a76f268f3edd4",
  aim: "EDGE",
  percentCost: "0",
  reserve: "0",
  days: 30,
  maxLagSeconds: 300,
}
const ONE = 10n ** 18n

describe("what a plan is asked with", () => {
  test("leaves to the tokens what nobody chose", () => {
    expect(readInput(usual, false)).toEqual(sampleChoice())
  })

  test("is exact: tokens in shares, percents in millionths", () => {
    const band = { chainId: 1, floor: "12.5", ceiling: "99.9999", unit: "PERCENT" as const }
    const fixed = { chainId: 56, target: "0.000000000000000001", unit: "TOKENS" as const }
    const choice = readInput({ ...usual, bands: [band, fixed], percentCost: "0.15", fixedCost: "1.5" }, true)
    expect(choice).toMatchObject({
      bands: [
        { chainId: 1, floor: { parts: 125_000n }, ceiling: { parts: 999_999n } },
        { chainId: 56, target: { shares: 1n } },
      ],
      costPerMillion: 1_500n,
      fixedCost: (3n * ONE) / 2n,
      unstaking: true,
    })
  })

  test("names a chain that is out once, however often it was sent", () => {
    expect(readInput({ ...usual, outages: [56, 56, 1, 56] }, false).outages).toEqual([56, 1])
  })

  test.each([
    [{ reserve: "-1" }, "`reserve` is in tokens, 0 or more, with up to 18 decimals."],
    [{ step: "0.0000000000000000001" }, "`step` is in tokens, 0 or more, with up to 18 decimals."],
    [{ poolSize: `1${"0".repeat(40)}` }, "`poolSize` has at most 40 digits before the point."],
    [{ tolerance: "101" }, "`tolerance` is from 0 to 100 percent."],
    [{ percentCost: "0.00001" }, "`percentCost` is in percent, 0 or more, with up to 4 decimals."],
    [{ days: 0 }, "`days` is from 1 to 400."],
    [{ maxLagSeconds: -1 }, "`maxLagSeconds` is 0 or more."],
  ])("%o is refused", (some, sentence) => {
    expect(() => readInput({ ...usual, ...some }, false)).toThrow(sentence)
  })
})
