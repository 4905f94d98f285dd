import { expect, test } from "vitest"
import { formerName } from "./formerName.ts"

const first = { symbol: "aMATICc", name: "Ankr MATIC Reward Earning Certificate" }
const second = { symbol: "ankrMATIC", name: "Ankr Staked MATIC" }
const names = [{ symbol: "ankrPOL", name: "Ankr Staked POL" }, second, first]

test.each([
  ["aMATICc", first],
  [" amaticc ", first],
  ["earning cert", first],
  ["staked matic", second],
  ["ankrPOL", null],
  ["ankr staked", null],
  ["0x26dc", null],
  ["", null],
])("%j means %j", (text, meant) => {
  expect(formerName(text, names)).toBe(meant)
})

test("a token that nobody has ever deposited has no former name", () => {
  expect(formerName("aMATICc", [])).toBeNull()
})
