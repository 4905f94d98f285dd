import { expect, test } from "vitest"
import { inputOf } from "./inputOf.ts"
import { poolRules } from "./poolRules.ts"
import { isWordy, readRebalanceChoice, rebalancePath, restOfTargets } from "./rebalanceChoice.ts"

const ANKR = "1-0x8290333cef9e6d528dd5618fb97a76f268f3edd4"
const ANKR_ON_BSC = "56-0xf307910a4c7bbc79691fd374889b36d8531b08e3"
const TREASURY = "0x00000000000000000000000000000000000000aa"

const found = poolRules(ANKR)
if (!found) throw new Error("ANKR is the pool that these tests are about.")
const rules = found
const read = (parameters: Record<string, string | string[]>) => readRebalanceChoice(parameters, rules)
const inputFor = (parameters: Record<string, string | string[]>) => inputOf(read(parameters), rules)

test("both tokens of a pool have its rules, by the first of them; a token that is alone has none", () => {
  expect(poolRules(ANKR_ON_BSC)).toEqual(rules)
  expect(rules).toMatchObject({ tokenId: ANKR, tolerance: "25", fixedCost: "410", step: "1000" })
  expect(poolRules("1-0xe95a203b1a91a908f9b9ce46459d101078c2c3cb")).toBeNull()
  expect(poolRules("1-0x00000000000000000000000000000000000000aa")).toBeNull()
})

test("without a choice only the token is asked for", () => {
  expect(inputFor({})).toEqual({ tokenId: ANKR })
  expect(rebalancePath(read({}))).toBe(`/rebalance?token=${ANKR}`)
})

test("one target moves both, and its band moves along", () => {
  expect(inputFor({ "target-1": "70" })).toEqual({
    tokenId: ANKR,
    bands: [
      { chainId: 1, target: "70" },
      { chainId: 56, target: "30" },
    ],
    tolerance: "25",
  })
  expect(restOfTargets({ "target-1": "33.3333" }, rules)).toBe("66.6667")
})

test("what is as the operator says stands in no address and in no question", () => {
  const choice = read({ tolerance: "25.0", "target-1": "050", fixedCost: "410", aim: "edge", days: "30" })
  expect(choice).toMatchObject({ values: {}, misread: [] })
  expect(inputOf(choice, rules)).toEqual({ tokenId: ANKR })
})

test("a choice has one address, and the address gives the choice", () => {
  const parameters = {
    token: ANKR,
    "floor-56": "10",
    "inbound-1": "1500000.000000000000000001",
    tolerance: "5",
    poolSize: "250000000",
    aim: "target",
    maximumMove: "4000000",
    days: "60",
    maxLag: "60",
    treasury: TREASURY,
    backtest: "30",
    out: ["1", "56"],
  }
  const path = rebalancePath(read(parameters))
  const again = new URL(path, "http://explorer.example").searchParams
  expect(read({ ...Object.fromEntries(again), out: again.getAll("out") })).toEqual(read(parameters))
  expect(isWordy(parameters, read(parameters))).toBe(false)
  expect(inputFor(parameters)).toEqual({
    tokenId: ANKR,
    bands: [{ chainId: 56, floor: "10" }],
    inbound: [{ chainId: 1, amount: "1500000.000000000000000001" }],
    tolerance: "5",
    poolSize: "250000000",
    aim: "TARGET",
    maximumMove: "4000000",
    days: 60,
    maxLagSeconds: 60,
    treasury: TREASURY,
    outages: [1, 56],
  })
})

test("bounds in tokens say so, and none follows from another", () => {
  expect(inputFor({ unit: "tokens", "target-56-tokens": "1000", "floor-56-tokens": "5" })).toEqual({
    tokenId: ANKR,
    bands: [{ chainId: 56, unit: "TOKENS", floor: "5", target: "1000" }],
  })
})

test("what was meant in percent is never taken for tokens, nor the other way round", () => {
  const toTokens = read({ unit: "tokens", "target-1": "70", "floor-56": "" })
  expect(toTokens).toMatchObject({ values: { unit: "tokens" }, misread: [{ name: "target-1", text: "70" }] })
  expect(read({ unit: "percent", "floor-1-tokens": "9" }).misread).toEqual([
    { name: "floor-1-tokens", text: "9" },
  ])
})

test("what says nothing is told and not sent; what only the index can judge is sent as it is", () => {
  const choice = read({
    tolerance: "a little",
    "target-56": "3",
    out: "7",
    treasury: "0x12",
    poolSize: "1e9",
  })
  expect(choice).toMatchObject({ values: {}, outages: [] })
  expect(choice.misread.map(({ name, text }) => `${name}: ${text}`)).toEqual([
    "tolerance: a little",
    "poolSize: 1e9",
    "treasury: 0x12",
    "target-56: 3",
    "out: 7",
  ])
  expect(inputFor({ tolerance: "500" })).toEqual({ tokenId: ANKR, tolerance: "500" })
})

test("targets that leave less than nothing are no targets", () => {
  expect(read({ "target-1": "101" })).toMatchObject({
    values: {},
    misread: [{ name: "target-1", text: "101" }],
  })
})

test("a form without a script says all of its fields, and has a shorter address", () => {
  const sent = { token: ANKR, "target-1": "", tolerance: "5", aim: "edge", unit: "percent", treasury: "" }
  expect(isWordy(sent, read(sent))).toBe(true)
  expect(isWordy({ ...sent, tolerance: "x" }, read({ ...sent, tolerance: "x" }))).toBe(false)
})
