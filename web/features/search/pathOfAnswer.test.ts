import { expect, test } from "vitest"
import { sampleEvent, sampleTransfer } from "../transfer/sampleTransfer.ts"
import { pathOfAnswer } from "./pathOfAnswer.ts"
import type { SearchData } from "./queries.ts"

type Transfers = Extract<SearchData["search"], { __typename: "FoundTransfers" }>["transfers"]

const pathOf = (search: SearchData["search"], text = "") => pathOfAnswer({ search }, text)
const found = (...transfers: Transfers) => pathOf({ __typename: "FoundTransfers", live: false, transfers })
const chain = { id: 1, name: "Ethereum" }
const named = (id: string, ...names: string[]) => ({
  id,
  symbol: "a",
  name: "a",
  names: names.map(symbol => ({ symbol, name: symbol })),
  verified: true,
  originAddress: "0x1" as const,
  originChain: chain,
})
const tokens = (...ids: string[]) =>
  pathOf({ __typename: "FoundTokens", tokens: ids.map(id => named(id, "a")) })

test("transfers of one deposit are at its transaction", () => {
  expect(found(sampleTransfer())).toBe("/tx/0x1")
  expect(found(sampleTransfer(), sampleTransfer({ id: "0xaa-56" }))).toBe("/tx/0x1")
})

test("a payout whose deposit is not known has its own page", () => {
  expect(found(sampleTransfer({ pegIn: null }))).toBe("/transfer/0xaa-137")
})

test("transfers of several deposits are shown by the search itself", () => {
  const other = sampleTransfer({ id: "0xbb-137", pegIn: sampleEvent(56, "DepositLocked") })
  expect(found(sampleTransfer(), other)).toBeNull()
})

test("one token has a page, several of one name are shown side by side", () => {
  expect(tokens("56-0xfe")).toBe("/token/56/0xfe")
  expect(tokens("56-0xfe", "1-0xfe")).toBeNull()
})

test("who looks for what a token was once called is told so on its page", () => {
  const search = { __typename: "FoundTokens", tokens: [named("1-0xfe", "ankrMATIC", "aMATICc")] } as const
  expect(pathOf({ ...search, tokens: [...search.tokens] }, "aMATICc")).toBe("/token/1/0xfe?called=aMATICc")
  expect(pathOf({ ...search, tokens: [...search.tokens] }, "ankrmatic")).toBe("/token/1/0xfe")
  expect(pathOf({ ...search, tokens: [...search.tokens] }, "0xfe")).toBe("/token/1/0xfe")
})

test("an account has a page, and a reason has none", () => {
  expect(pathOf({ __typename: "FoundAccount", account: { address: "0xAb" } })).toBe("/address/0xAb")
  expect(pathOf({ __typename: "NotIndexed", reason: "UNKNOWN", detail: "", chain: null })).toBeNull()
})
