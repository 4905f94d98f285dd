import { expect, test } from "vitest"
import { nextTotals } from "./nextTotals.ts"
import type { StakingChange } from "./stakingChange.ts"

const nothing = {
  pool: { staked: 0n, unstaked: 0n, shares: 0n, requested: 0n, paid: 0n, requests: 0, settled: 0 },
  account: { requested: 0n, paid: 0n, requests: 0, settled: 0 },
}

/** The totals after the changes of one account, in their order. */
function after(...changes: StakingChange[]) {
  const ends: bigint[] = []
  return changes.reduce((totals, change) => {
    const next = nextTotals(totals, change, paid => ends.filter(end => end <= paid).length)
    if (change.kind === "REQUESTED") ends.push(next.account.requested)
    return next
  }, nothing)
}

const asked = (amount: bigint): StakingChange => ({ kind: "REQUESTED", amount })
const paid = (amount: bigint): StakingChange => ({ kind: "PAID", amount })

test("stakes and what leaves them add up, in coin and in shares", () => {
  const { pool } = after(
    { kind: "STAKED", amount: 10n, shares: 9n },
    { kind: "STAKED", amount: 5n, shares: 4n },
    { kind: "UNSTAKED", amount: 7n, shares: 6n },
  )
  expect(pool).toMatchObject({ staked: 15n, unstaked: 7n, shares: 7n, requested: 0n })
})

test("a request is settled by what pays it in full, the oldest first", () => {
  expect(after(asked(3n), asked(4n), paid(3n)).account).toEqual({
    requested: 7n,
    paid: 3n,
    requests: 2,
    settled: 1,
  })
})

test("in parts it is settled by the last of them, and one payment may settle several", () => {
  expect(after(asked(3n), asked(4n), paid(2n)).account.settled).toBe(0)
  expect(after(asked(3n), asked(4n), paid(2n), paid(4n)).account).toMatchObject({ paid: 6n, settled: 1 })
  expect(after(asked(3n), asked(4n), paid(7n)).pool).toMatchObject({ paid: 7n, settled: 2, requests: 2 })
})

test("what is paid beyond what was asked for pays no later request", () => {
  const { pool, account } = after(paid(5n), asked(3n), paid(4n), asked(2n))
  expect(account).toEqual({ requested: 5n, paid: 3n, requests: 2, settled: 1 })
  expect(pool).toMatchObject({ requested: 5n, paid: 3n, settled: 1 })
})

test("that something was distributed changes nothing by itself", () => {
  expect(after({ kind: "DISTRIBUTED", amount: 5n })).toEqual(nothing)
})
