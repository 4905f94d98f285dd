import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type UnstakeState, unstakeState } from "../../../ponder/src/domain/staking/unstakeState.ts"
import type { EventPlace } from "../../../ponder/src/queries/eventPlace.ts"
import { stakingQueue } from "../../../ponder/src/queries/staking/stakingQueue.ts"
import { stakingTotalsAt } from "../../../ponder/src/queries/staking/stakingTotalsAt.ts"
import { unstakeCount, unstakePage } from "../../../ponder/src/queries/staking/unstakePage.ts"
import { Random } from "../../devnet/traffic/random.ts"
import { startTestDatabase, type TestDatabase } from "../testDatabase.ts"
import { chainId, naiveQueue, pool, randomEvents, stakingRows } from "./stakingWorld.ts"

type Row = {
  timestamp: number
  chain_id: number
  block_number: string
  log_index: number
  rest: string
  account: string
  unlocks_at: number
}

const UNSTAKE_SECONDS = 300
const states: UnstakeState[] = ["PENDING", "CLAIMABLE", "PAID"]

let database: TestDatabase
beforeAll(async () => {
  database = await startTestDatabase()
})
afterAll(() => database.stop())

const placesAt = (at: number) => [{ chainId, pool, at, unstakeSeconds: UNSTAKE_SECONDS }]

describe("at random moments", () => {
  const random = new Random(3)
  const events = randomEvents(random, 400, 6)
  const moments = Array.from({ length: 12 }, () => random.between(0, 4_100))
  beforeAll(() => database.fill(stakingRows(events)))

  test.each(moments)("%d, lists, queue and totals are those of queues that are walked through", async at => {
    const expected = naiveQueue(events, at)
    const open = expected.filter(({ rest }) => rest > 0n)
    const sum = open.reduce((total, { rest }) => total + rest, 0n)
    const stateOf = (request: { rest: bigint; timestamp: number }) =>
      unstakeState({ rest: request.rest, unlocksAt: request.timestamp + UNSTAKE_SECONDS }, at)

    for (const state of [undefined, ...states]) {
      const only = { places: placesAt(at), ...(state && { state }) }
      const wanted = expected
        .filter(request => !state || stateOf(request) === state)
        .toSorted((a, b) => b.timestamp - a.timestamp)
      const found = await database.query<Row>(unstakePage({ ...only, limit: 500 }))
      expect(found.map(({ timestamp, rest }) => [timestamp, BigInt(rest)])).toEqual(
        wanted.map(({ timestamp, rest }) => [timestamp, rest]),
      )
      const [counted] = await database.query<{ count: number }>(unstakeCount(only))
      expect(counted?.count).toBe(wanted.length)
    }

    const days = await database.query<{ amount: string; requests: number; claimable_amount: string }>(
      stakingQueue(placesAt(at)),
    )
    expect(days.reduce((total, { amount }) => total + BigInt(amount), 0n)).toBe(sum)
    expect(days.reduce((total, { requests }) => total + requests, 0)).toBe(open.length)
    const due = open.filter(request => stateOf(request) === "CLAIMABLE")
    expect(days.reduce((total, day) => total + BigInt(day.claimable_amount), 0n)).toBe(
      due.reduce((total, { rest }) => total + rest, 0n),
    )

    const [totals] = await database.query<Record<string, string>>(stakingTotalsAt(placesAt(at)))
    expect(BigInt(totals?.total_requested ?? 0) - BigInt(totals?.total_paid ?? 0)).toBe(sum)
    expect(Number(totals?.requests ?? 0) - Number(totals?.settled ?? 0)).toBe(open.length)
  })

  test("pages go on where the one before ended, and a request's payment is the one that makes it whole", async () => {
    const at = 4_000
    const found: (Row & { paid_at: number | null; requested: string })[] = []
    for (let after: EventPlace | undefined; ; ) {
      const page = await database.query<(typeof found)[number]>(
        unstakePage({ places: placesAt(at), limit: 30, ...(after && { after }) }),
      )
      found.push(...page)
      const last = page.at(-1)
      if (!last || page.length < 30) break
      const { timestamp, chain_id, block_number, log_index } = last
      after = {
        timestamp: `${timestamp}`,
        chainId: `${chain_id}`,
        blockNumber: block_number,
        logIndex: `${log_index}`,
      }
    }
    expect(found).toHaveLength(events.filter(({ kind }) => kind === "REQUESTED").length)
    for (const { account, timestamp, rest, paid_at } of found.filter(row => row.rest === "0")) {
      const whole = (moment: number) =>
        naiveQueue(events, moment).some(
          request => request.account === account && request.timestamp === timestamp && request.rest === 0n,
        )
      expect(rest).toBe("0")
      expect([whole((paid_at ?? 0) - 1), whole(paid_at ?? 0)]).toEqual([false, true])
    }
    expect(found.filter(({ rest, paid_at }) => rest !== "0" && paid_at !== null)).toEqual([])
  })
})

describe("of twenty thousand events", () => {
  const events = randomEvents(new Random(4), 20_000, 2_000).map(event =>
    // Paid in full, so that only the last requests are open.
    event.kind === "PAID" && event.timestamp < 190_000 ? { ...event, amount: 100n } : event,
  )
  beforeAll(() => database.fill(stakingRows(events)))

  test.each([
    ["a page", unstakePage({ places: placesAt(199_990), limit: 21 }), 2_000],
    ["a page of the past", unstakePage({ places: placesAt(100_000), limit: 21 }), 2_000],
    ["the totals of the past", stakingTotalsAt(placesAt(100_000)), 10],
  ])("%s reads a small part", async (_, query, most) => {
    const plan = await database.plan(query)
    const scanned = [...plan.matchAll(/(?:Scan|Scan Backward)[^\n]*\(actual rows=([\d.]+) loops=(\d+)\)/g)]
    const rows = scanned.reduce((sum, [, each, loops]) => sum + Number(each) * Number(loops), 0)
    expect(rows, plan).toBeLessThan(most)
  })
})
