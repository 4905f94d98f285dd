import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { flows } from "../../ponder/src/queries/statistics/flows.ts"
import { type TotalsBy, transferTotals } from "../../ponder/src/queries/statistics/transferTotals.ts"
import type { TransferFilter } from "../../ponder/src/queries/transfers/transferFilter.ts"
import { startTestDatabase, type TestDatabase } from "./testDatabase.ts"
import { judge, naiveTransfers } from "./transfers/naiveTransfers.ts"
import { randomWorld } from "./transfers/randomWorld.ts"

const world = randomWorld(20_261_121, 600)

/** Every transfer as the statistics see it. */
const transfers = naiveTransfers(world).flatMap(transfer => {
  const { deposit, payouts } = transfer
  const [payout] = payouts
  const event = deposit ?? payout
  if (!event) return []
  return {
    status: judge(transfer, world).status,
    from: deposit?.chainId ?? null,
    to: `${deposit ? deposit.toChainId : event.chainId}`,
    origin: deposit ? `${deposit.originChainId}-${deposit.originAddress}` : null,
    sender: event.sender,
    shares: event.shares,
    createdAt: event.timestamp,
    duration: deposit && payout ? payout.timestamp - deposit.timestamp : undefined,
  }
})
type Transfer = (typeof transfers)[number]

let database: TestDatabase
beforeAll(async () => {
  database = await startTestDatabase()
  const { pegIn, pegOut, governanceEvent } = world
  await database.fill({ pegIn, pegOut, governanceEvent })
})
afterAll(() => database.stop())

const completed = (list: Transfer[]) => list.filter(({ status }) => status === "COMPLETED")
const sharesOf = (list: Transfer[]) => `${list.reduce((sum, { shares }) => sum + shares, 0n)}`

/** The smallest of the values that at least this part of them does not exceed. */
function percentile(values: number[], part: number): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1]
}

function naiveTotals(list: Transfer[]) {
  const durations = list.flatMap(({ duration }) => (duration === undefined ? [] : [duration]))
  return {
    transfers: list.length,
    completed: completed(list).length,
    shares: sharesOf(list),
    senders: new Set(list.map(({ sender }) => sender)).size,
    durations: durations.length === 0 ? null : [0.5, 0.9, 0.99].map(part => percentile(durations, part)),
  }
}

const originOf = ({ origin_chain_id, origin_address }: Record<string, unknown>) =>
  origin_address === null ? null : `${origin_chain_id}-${origin_address}`

const groupings: Record<
  TotalsBy,
  [(transfer: Transfer) => unknown, (row: Record<string, unknown>) => unknown]
> = {
  ALL: [() => "all", () => "all"],
  STATUS: [({ status }) => status, row => row.status],
  ROUTE: [({ from, to }) => `${from} ${to}`, row => `${row.from_chain_id} ${row.to_chain_id}`],
  TOKEN: [({ origin }) => origin, originOf],
}

const toldOf: Record<TotalsBy, string[]> = {
  ALL: ["transfers", "completed", "senders", "durations"],
  STATUS: ["transfers"],
  ROUTE: ["transfers", "completed", "durations"],
  TOKEN: ["transfers", "completed", "shares"],
}

const stretches: TransferFilter[] = [{}, { from: 20_000, to: 60_000 }, { from: 99_500 }, { to: 5_000 }]

describe.each(Object.keys(groupings) as TotalsBy[])("totals by %s", by => {
  test.each(stretches)("are those of the transfers (%o)", async filter => {
    const rows = await database.query<Record<string, unknown>>(
      transferTotals({ filter, chains: world.chains, by }),
    )
    const [naiveKey, rowKey] = groupings[by]
    const groups = groupBy(transfers.filter(isWithin(filter)), naiveKey)
    expect(new Set(rows.map(rowKey))).toEqual(new Set(groups.keys()))
    for (const row of rows) {
      const told = Object.entries(naiveTotals(groups.get(rowKey(row)) ?? [])).filter(([name]) => name in row)
      expect(told.map(([name]) => name)).toEqual(toldOf[by])
      expect(row).toMatchObject(Object.fromEntries(told))
    }
  })
})

test("totals of nothing are zero", async () => {
  const [row] = await database.query(
    transferTotals({ filter: { from: 2_000_000 }, chains: world.chains, by: "ALL" }),
  )
  expect(row).toEqual({ transfers: 0, completed: 0, senders: 0, durations: null })
})

describe("flows", () => {
  // The world begins in the first hour of Unix time, a Thursday; the Monday of its week is before it.
  const starts = {
    HOUR: (at: number) => at - (at % 3_600),
    DAY: (at: number) => at - (at % 86_400),
    WEEK: () => -3 * 86_400,
  }

  test.each(["HOUR", "DAY", "WEEK"] as const)("by %s are those of the transfers", async interval => {
    for (const stretch of stretches) {
      const filter = { from: 0, to: 1_000_000, ...stretch }
      const rows = await database.query<Record<string, unknown>>(flows(interval, filter, world.chains))
      const groups = groupBy(transfers.filter(isWithin(filter)), ({ createdAt, from, to, origin }) =>
        [starts[interval](createdAt), from, to, origin].join(),
      )
      const found = rows.map(row => ({
        key: [row.timestamp, row.from_chain_id, row.to_chain_id, originOf(row)].join(),
        totals: [row.transfers, row.completed, row.shares],
      }))
      expect(found.length).toBe(groups.size)
      for (const { key, totals } of found) {
        const list = groups.get(key) ?? []
        expect(totals).toEqual([list.length, completed(list).length, sharesOf(list)])
      }
      const times = rows.map(row => Number(row.timestamp))
      expect(times).toEqual(times.toSorted((a, b) => a - b))
    }
  })
})

function isWithin({ from = 0, to = Number.POSITIVE_INFINITY }: TransferFilter) {
  return ({ createdAt }: Transfer) => createdAt >= from && createdAt <= to
}

function groupBy<Key>(list: Transfer[], keyOf: (transfer: Transfer) => Key): Map<Key, Transfer[]> {
  const groups = new Map<Key, Transfer[]>()
  for (const transfer of list) {
    const key = keyOf(transfer)
    groups.set(key, [...(groups.get(key) ?? []), transfer])
  }
  return groups
}
