import { expect, test } from "vitest"
import { countFilters, type ListChoice, readListChoice, writeListChoice } from "./listChoice.ts"

const FULL: ListChoice = {
  status: ["AWAITING_CLAIM", "UNCLAIMABLE"],
  fromChainId: 1,
  toChainId: 43114,
  tokenId: "1-0xe95a203b1a91a908f9b9ce46459d101078c2c3cb",
  address: "0xE95A203B1a91a908F9B9CE46459d101078c2c3cb",
  from: "2026-10-01",
  to: "1793577600",
  atLeast: "0.5",
  atMost: "1000",
  unregistered: true,
  order: "LARGEST",
  after: "bGFyZ2VzdA==",
}

test("an address of the page says the whole choice, there and back", () => {
  const parameters = new URLSearchParams(writeListChoice(FULL))
  const given = { ...Object.fromEntries(parameters), status: parameters.getAll("status") }
  expect(readListChoice(given)).toEqual(FULL)
  expect(countFilters(FULL)).toBe(10)
})

test("no choice is an empty address", () => {
  const none = readListChoice({})
  expect(none).toEqual({ status: [], unregistered: false, order: "NEWEST" })
  expect(writeListChoice(none)).toBe("")
  expect(countFilters(none)).toBe(0)
})

test("what an empty form sends, and what makes no sense, is left out", () => {
  expect(
    readListChoice({
      status: ["", "LOST", "COMPLETED", "COMPLETED"],
      fromChainId: "-1",
      toChainId: "",
      tokenId: "aETHb",
      address: "0x12",
      from: "yesterday",
      to: "",
      atLeast: "1e5",
      order: "BEST",
      unregistered: "perhaps",
      after: "<script>",
    }),
  ).toEqual({ status: ["COMPLETED"], unregistered: false, order: "NEWEST" })
})

test.each([
  { from: "2026-02-30" },
  { to: "2026-13-01" },
  { from: "0001-01-01" },
  { to: "9999-12-31" },
  { to: "2147483648" },
  { fromChainId: "9999999999" },
  { toChainId: "0" },
])("%o is no time or network that the API could be asked about", parameters => {
  expect(readListChoice(parameters)).toEqual({ status: [], unregistered: false, order: "NEWEST" })
})
