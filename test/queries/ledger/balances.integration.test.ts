import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { balanceAt } from "../../../ponder/src/queries/ledger/balanceAt.ts"
import { balanceHistory } from "../../../ponder/src/queries/ledger/balanceHistory.ts"
import type { Moment } from "../../../ponder/src/queries/ledger/moment.ts"
import type { Query } from "../../../ponder/src/queries/sql.ts"
import { Random } from "../../devnet/traffic/random.ts"
import { startTestDatabase, type TestDatabase } from "../testDatabase.ts"
import { hashNumbered } from "../transfers/rows.ts"
import { randomMoments, world } from "./ledgerWorld.ts"
import { naiveBalance } from "./naiveLedger.ts"
import { LAST_SECOND, TRACKED, testTokens } from "./tokens.ts"

const random = new Random(42)
const moments = randomMoments(random)

type Balance = { chain_id: number; token: string; side: string; shares: string }
type Account = { chainId: number; token: string; side: string }
type Point = Balance & { timestamp: string; inflow_shares: string; outflow_shares: string }

let database: TestDatabase
beforeAll(async () => {
  database = await startTestDatabase()
  await database.fill({ ...world })
})
afterAll(() => database.stop())

describe("balances", () => {
  test("are those of the events at 100 random times", async () => {
    for (const timestamp of moments) {
      const rows = await balances({ kind: "TIME", timestamp })
      expect(rows).toHaveLength(9)
      for (const row of rows) expect(BigInt(row.shares)).toBe(expected(row, at => at.timestamp <= timestamp))
    }
  })

  test("are those of the events after 100 random blocks of a chain", async () => {
    for (const moment of moments) {
      const block = BigInt(moment)
      const rows = await balances({ kind: "BLOCK", chainId: random.pick(TRACKED), block })
      for (const row of rows) expect(BigInt(row.shares)).toBe(expected(row, at => at.blockNumber <= block))
    }
  })

  test("are those of all events now", async () => {
    for (const row of await balances({ kind: "NOW" })) {
      expect(BigInt(row.shares)).toBe(expected(row, () => true))
    }
  })

  test("can be those of one token or chain", async () => {
    const [token] = testTokens
    const origin = { chainId: 1, address: token?.address ?? "0x" }
    const chainsOf = async (query: Query) => (await database.query<Balance>(query)).map(row => row.chain_id)
    expect(await chainsOf(balanceAt({ kind: "NOW" }, { origin }))).toEqual([1, 56, 137])
    expect(await chainsOf(balanceAt({ kind: "NOW" }, { origin, chainId: 56 }))).toEqual([56])
    expect(await chainsOf(balanceAt({ kind: "BLOCK", chainId: 137, block: 9n }, { origin }))).toEqual([137])
  })

  function balances(moment: Moment) {
    return database.query<Balance>(balanceAt(moment))
  }

  function expected(row: Balance, counts: Parameters<typeof naiveBalance>[2]) {
    return naiveBalance(world, { chainId: row.chain_id, token: row.token, side: row.side }, counts)
  }
})

/** What entries added, of which the world has every one. */
function naiveInflow({ chainId, token, side }: Account, from: number, before: number): bigint {
  return world.ledgerEntry
    .filter(entry => entry.chainId === chainId && entry.token === token && entry.side === side)
    .filter(({ timestamp, change }) => timestamp >= from && timestamp < before && change > 0n)
    .reduce((sum, { change }) => sum + change, 0n)
}

describe("the history of balances", () => {
  test.each([
    ["HOUR", 3_600, 40 * 3_600],
    ["DAY", 86_400, LAST_SECOND],
    ["WEEK", 604_800, LAST_SECOND],
  ] as const)("by %s is that of the events", async (interval, seconds, length) => {
    for (const token of testTokens) {
      const from = random.between(1, LAST_SECOND - length + 1)
      const origin = { chainId: token.originChainId, address: token.address }
      const points = await database.query<Point>(
        balanceHistory({ origin, interval, from, to: from + length }),
      )
      expect(points.length).toBeGreaterThanOrEqual(Math.floor(length / seconds))
      for (const point of points) {
        const start = Number(point.timestamp)
        const account = { chainId: point.chain_id, token: point.token, side: point.side }
        expect(BigInt(point.shares)).toBe(naiveBalance(world, account, at => at.timestamp < start + seconds))
        const change = naiveBalance(
          world,
          account,
          at => at.timestamp >= start && at.timestamp < start + seconds,
        )
        expect(BigInt(point.inflow_shares) - BigInt(point.outflow_shares)).toBe(change)
        expect(BigInt(point.inflow_shares)).toBe(naiveInflow(account, start, start + seconds))
      }
    }
  })

  test("begins its weeks on Monday and its days at midnight, UTC", async () => {
    const origin = { chainId: 1, address: testTokens[0]?.address ?? "0x" }
    const tuesday = Date.UTC(2024, 0, 2, 15) / 1_000
    for (const [interval, start] of [
      ["WEEK", Date.UTC(2024, 0, 1)],
      ["DAY", Date.UTC(2024, 0, 2)],
      ["HOUR", Date.UTC(2024, 0, 2, 15)],
    ] as const) {
      const [point] = await database.query<Point>(
        balanceHistory({ origin, chainId: 1, interval, from: tuesday + 59, to: tuesday + 59 }),
      )
      expect(Number(point?.timestamp) * 1_000).toBe(start)
    }
  })
})

test("with 20,000 entries a balance is one probe of an index", async () => {
  const address = testTokens[0]?.address ?? "0x"
  await database.fill({
    tokenDeployment: world.tokenDeployment,
    ledgerEntry: Array.from({ length: 20_000 }, (_, index) => ({
      chainId: 1,
      blockNumber: BigInt(index),
      logIndex: 1,
      timestamp: index * 12,
      token: index % 2 === 0 ? address : hashNumbered(index % 20),
      side: "LOCKED",
      change: 1n,
      balance: BigInt(index),
      received: BigInt(index),
    })),
  })
  for (const moment of [
    { kind: "NOW" },
    { kind: "TIME", timestamp: 100_000 },
    { kind: "BLOCK", chainId: 1, block: 9_999n },
  ] as const) {
    const plan = await database.plan(balanceAt(moment))
    expect(plan).toMatch(/Index (Only )?Scan.* on ledger_entry/)
    expect(plan).not.toMatch(/Seq Scan on ledger_entry|Bitmap/)
    const read = [...plan.matchAll(/on ledger_entry .*rows=([\d.]+) loops/g)].map(match => Number(match[1]))
    for (const rows of read) expect(rows).toBeLessThanOrEqual(2)
  }
})
