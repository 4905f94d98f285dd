import type { Address } from "viem"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { registeredTokens } from "../../ponder/src/domain/registeredToken.ts"
import { durationPercentiles } from "../../ponder/src/queries/statistics/durationPercentiles.ts"
import { flows } from "../../ponder/src/queries/statistics/flows.ts"
import { senderCount } from "../../ponder/src/queries/statistics/senderCount.ts"
import type { LaneFilter } from "../../ponder/src/queries/statistics/summedTransfers.ts"
import { topSenders } from "../../ponder/src/queries/statistics/topSenders.ts"
import { type TotalsBy, transferTotals } from "../../ponder/src/queries/statistics/transferTotals.ts"
import { transferCount } from "../../ponder/src/queries/transfers/transferCount.ts"
import type { TransferFilter } from "../../ponder/src/queries/transfers/transferFilter.ts"
import { startTestDatabase, type TestDatabase } from "./testDatabase.ts"
import { judge, naiveTransfers, type World } from "./transfers/naiveTransfers.ts"
import { randomWorld } from "./transfers/randomWorld.ts"
import { addressNumbered } from "./transfers/rows.ts"

const [registered] = registeredTokens
const world = spreadOut(randomWorld(20_261_121, 600))

/** Over months instead of a day, of some more senders, and here and there of a registered token. */
function spreadOut({ chains, pegIn, pegOut, governanceEvent }: World): World {
  const later = <Row extends { timestamp: number }>(row: Row) => ({ ...row, timestamp: row.timestamp * 100 })
  return {
    chains: chains.map(chain => ({ ...chain, indexedTimestamp: chain.indexedTimestamp * 100 })),
    pegIn: pegIn.map((row, index) => ({
      ...later(row),
      sender: addressNumbered(0x500 + ((index * index) % 41)),
      ...(index % 3 === 0 &&
        registered && {
          originChainId: BigInt(registered.chainId),
          originAddress: registered.address.toLowerCase() as Address,
        }),
    })),
    pegOut: pegOut.map(later),
    governanceEvent: governanceEvent.map(later),
  }
}

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
const verified = registered ? `${registered.chainId}-${registered.address.toLowerCase()}` : ""

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
  return { transfers: list.length, completed: completed(list).length, shares: sharesOf(list) }
}

const durationsOf = (list: Transfer[]) =>
  list.flatMap(({ duration }) => (duration === undefined ? [] : [duration]))

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
  ALL: ["transfers", "completed"],
  STATUS: ["transfers"],
  ROUTE: ["transfers", "completed"],
  TOKEN: ["transfers", "completed", "shares"],
}

const stretches: Pick<LaneFilter, "from" | "to">[] = [
  {},
  { from: 2_000_000, to: 6_000_000 },
  { from: 86_400, to: 9_331_199 },
  { from: 9_950_000 },
  { to: 500_000 },
]

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
    transferTotals({ filter: { from: 20_000_000 }, chains: world.chains, by: "ALL" }),
  )
  expect(row).toEqual({ transfers: 0, completed: 0 })
})

describe.each(stretches)("of the transfers that arrived (%o)", filter => {
  const arrived = transfers.filter(isWithin(filter)).filter(({ duration }) => duration !== undefined)

  test("every percentile is the duration of one of them", async () => {
    const percents = Array.from({ length: 100 }, (_, index) => index + 1)
    const [row] = await database.query(durationPercentiles({ filter, percents, by: "ALL" }))
    const expected = percents.map(percent => percentile(durationsOf(arrived), percent / 100))
    expect(row?.durations).toEqual(expected)
  })

  test("those of a route are of its own", async () => {
    const rows = await database.query(durationPercentiles({ filter, percents: [50, 99], by: "ROUTE" }))
    const routes = groupBy(arrived, ({ from, to }) => `${from} ${to}`)
    expect(
      Object.fromEntries(rows.map(row => [`${row.from_chain_id} ${row.to_chain_id}`, row.durations])),
    ).toEqual(
      Object.fromEntries(
        [...routes].map(([route, list]) => [
          route,
          [0.5, 0.99].map(part => percentile(durationsOf(list), part)),
        ]),
      ),
    )
  })
})

test("nothing that arrived has no percentiles", async () => {
  expect(
    await database.query(durationPercentiles({ filter: { from: 20_000_000 }, percents: [50], by: "ALL" })),
  ).toEqual([])
})

describe("senders", () => {
  const other = transfers.find(({ origin }) => origin !== null && origin !== verified)?.origin ?? ""
  const tokens = [{ verifiedOnly: true as const }, { tokenId: verified }, { tokenId: other }]
  const filters = stretches.flatMap(stretch => tokens.map(token => ({ ...stretch, ...token })))

  test.each(filters)("are counted in a stretch of time (%o)", async filter => {
    const token = "tokenId" in filter ? filter.tokenId : verified
    const list = transfers.filter(isWithin(filter)).filter(({ origin }) => origin === token)
    const senders = [...groupBy(list, ({ sender }) => sender)].map(([sender, sent]) => ({
      sender,
      transfers: sent.length,
      completed: completed(sent).length,
    }))
    expect(await database.query(senderCount(filter))).toEqual([{ senders: senders.length }])
    const top = senders
      .sort((a, b) => b.transfers - a.transfers || (a.sender < b.sender ? -1 : 1))
      .slice(0, 5)
    expect(await database.query(topSenders(filter, 5))).toEqual(top)
  })
})

describe("the number of transfers on all pages", () => {
  const filters: TransferFilter[] = [
    {},
    { status: [] },
    { from: 2_147_483_647 },
    { to: 2_147_483_647 },
    { status: ["COMPLETED"] },
    { status: ["CONFIRMING"] },
    { status: ["AWAITING_CLAIM"] },
    { status: ["CONFIRMING", "AWAITING_CLAIM", "UNMATCHED"] },
    { status: ["CONFIRMING", "COMPLETED"], fromChainId: 1 },
    { status: ["AWAITING_CLAIM", "UNCLAIMABLE"], from: 3_000_000, to: 9_500_000 },
    { toChainId: 56, from: 86_400, verifiedOnly: true },
    { fromChainId: 137, status: ["UNTRACKED_DESTINATION", "COMPLETED"] },
  ]

  test.each(filters)("is that of all that pass the filter (%o)", async filter => {
    const { status = [...new Set(transfers.map(one => one.status))], fromChainId, toChainId } = filter
    const list = transfers
      .filter(isWithin(filter))
      .filter(({ origin }) => !filter.verifiedOnly || origin === verified)
      .filter(one => status.includes(one.status))
      .filter(({ from }) => fromChainId === undefined || from === fromChainId)
      .filter(({ to }) => toChainId === undefined || to === `${toChainId}`)
    const countOf = async (order: "NEWEST" | "SLOWEST") =>
      (await database.query(transferCount(filter, order, world.chains)))[0]?.transfers
    expect(await countOf("NEWEST")).toBe(list.length)
    expect(await countOf("SLOWEST")).toBe(durationsOf(list).length)
  })
})

describe("flows", () => {
  // The world begins in the first hours of Unix time, a Thursday; the Monday of its week is before it.
  const starts = {
    HOUR: (at: number) => at - (at % 3_600),
    DAY: (at: number) => at - (at % 86_400),
    WEEK: (at: number) => at - ((at + 3 * 86_400) % (7 * 86_400)),
  }

  test.each(["HOUR", "DAY", "WEEK"] as const)("by %s are those of the transfers", async interval => {
    for (const stretch of stretches) {
      const filter = { from: 0, to: 11_000_000, ...stretch }
      const rows = await database.query<Record<string, unknown>>(flows(interval, filter))
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
