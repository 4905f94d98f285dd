import { expect, test } from "vitest"
import { readStakingChoice, stakingPath } from "./stakingChoice.ts"

const aBNBb = "56-0xfe39985d7eff914c50a06ba0cffcca8361e00c0e"
const usual = { at: null, tokenId: aBNBb, days: 30, address: null, misread: [] }

test("without a choice it is now, the yield over 30 days of what the pool gives, and nobody's stakes", () => {
  expect(readStakingChoice({})).toEqual(usual)
  expect(stakingPath(readStakingChoice({}))).toBe("/staking")
})

test("an address says a choice, and the choice the same address", () => {
  const address = `0x${"ab".repeat(20)}`
  const parameters = { at: "2026-03-01T00:00:00", token: `1-${address}`, days: "7", address }
  const choice = readStakingChoice(parameters)
  expect(choice).toMatchObject({ tokenId: `1-${address}`, days: 7, address, misread: [] })
  const { searchParams } = new URL(stakingPath(choice), "http://explorer.test")
  expect(Object.fromEntries(searchParams)).toEqual(parameters)
})

test("what is not understood is left out and told", () => {
  const read = readStakingChoice({ at: "soon", token: "BNB", days: "31", address: "0x12" })
  expect(read).toEqual({ ...usual, misread: ["moment", "token", "number of days", "account"] })
})
