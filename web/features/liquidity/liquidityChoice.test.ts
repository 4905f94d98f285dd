import { expect, test } from "vitest"
import { liquidityPath, readLiquidityChoice } from "./liquidityChoice.ts"

const TOKEN = "1-0x99534ef705df1fff4e4bd7bbaaf9b0dff038ebfe"

test("without parameters: now, all tokens, in tokens, and no history", () => {
  const choice = readLiquidityChoice({})
  expect(choice).toMatchObject({ at: null, tokenId: null, unit: "tokens", misread: [] })
  expect(liquidityPath(choice)).toBe("/liquidity")
})

test("a choice has one address, and the address gives the choice", () => {
  const parameters = { at: "2026-11-21T12:00:00", token: TOKEN, unit: "shares", range: "7d" }
  const choice = readLiquidityChoice(parameters)
  expect(choice.at).toBe(1_795_262_400)
  const path = liquidityPath(choice)
  expect(Object.fromEntries(new URL(path, "http://explorer.example").searchParams)).toEqual(parameters)
  expect(liquidityPath(choice, { at: null })).not.toContain("at=")
})

test("what says nothing is told, and not taken for something else", () => {
  expect(readLiquidityChoice({ at: "noon", token: "ANKR", range: "5d" })).toMatchObject({
    at: null,
    tokenId: null,
    misread: ["moment", "token", "range"],
  })
})

test("in shares and in dollars have an address, and any other unit is in tokens", () => {
  for (const unit of ["shares", "usd"]) expect(readLiquidityChoice({ unit }).unit).toBe(unit)
  expect(readLiquidityChoice({ unit: "euros" }).unit).toBe("tokens")
})
