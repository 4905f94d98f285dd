import { expect, test } from "vitest"
import { readListChoice } from "../transfers/listChoice.ts"
import { buildAccount } from "./buildAccount.ts"
import type { AccountCounts } from "./queries.ts"

const of = (totalCount: number) => ({ totalCount })

const NONE: AccountCounts = {
  address: "0x976EA74026E726554dB657fA54763abd0C3a0aa9",
  registered: of(0),
  all: of(0),
  AWAITING_CLAIM: of(0),
  CONFIRMING: of(0),
  COMPLETED: of(0),
  UNCLAIMABLE: of(0),
  UNTRACKED_DESTINATION: of(0),
  UNMATCHED: of(0),
}
const SOME = { ...NONE, registered: of(9), all: of(12), COMPLETED: of(7), AWAITING_CLAIM: of(2) }

test("only what there is any of has a tab, and what waits comes first", () => {
  expect(buildAccount(SOME, readListChoice({})).tabs).toEqual([
    { status: null, count: 9, current: true },
    { status: "AWAITING_CLAIM", count: 2, current: false },
    { status: "COMPLETED", count: 7, current: false },
  ])
})

test("the chosen status keeps its tab when the last of it is gone", () => {
  const { tabs } = buildAccount(SOME, readListChoice({ status: "CONFIRMING" }))
  expect(tabs.find(tab => tab.current)).toEqual({ status: "CONFIRMING", count: 0, current: true })
})

test("unregistered tokens are counted apart, and in all of it only when they are shown", () => {
  expect(buildAccount(SOME, readListChoice({})).unregistered).toBe(3)
  expect(buildAccount(SOME, readListChoice({ unregistered: "true" })).tabs[0]?.count).toBe(12)
})

test("only an address without any transfer is empty", () => {
  expect(buildAccount(NONE, readListChoice({})).empty).toBe(true)
  expect(buildAccount({ ...NONE, all: of(1) }, readListChoice({})).empty).toBe(false)
})
