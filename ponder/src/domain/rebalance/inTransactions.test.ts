import { expect, test } from "vitest"
import { inTransactions } from "./inTransactions.ts"

const claimedOn = (...chainIds: number[]) => chainIds.map(fromChainId => ({ route: { fromChainId } }))

test("no transaction has two deposits to one network, and none is more than it takes", () => {
  expect(inTransactions(claimedOn(1, 1, 137, 1, 137))).toEqual([
    claimedOn(1, 137),
    claimedOn(1, 137),
    claimedOn(1),
  ])
  expect(inTransactions([])).toEqual([])
})
