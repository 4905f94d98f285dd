import { realpathSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { repositoryRoot } from "../launch/paths.ts"
import { ledgerBalance, ledgerEntry } from "../ponder.schema.ts"

type Row = Record<string, unknown>
type Access = { table: unknown; key: Row }
type IndexingCache = {
  get(access: Access): Promise<Row | null>
  set(row: Access & { row: Row; isUpdate: boolean }): Row
  flush(): Promise<void>
  prefetch(batch: { events: never[] }): Promise<void>
  invalidate(): void
  qb: unknown
}

const path = join(repositoryRoot, "node_modules/ponder/dist/esm/indexing-store/cache.js")
const { createIndexingCache } = (await import(realpathSync(path))) as {
  createIndexingCache(parameters: object): IndexingCache
}

/** Ponder's memory of a backfill, on a database that keeps nothing and knows how often it was read. */
function startBackfill({ isResumed = false, mostBytes = 1_000_000 } = {}) {
  const read: string[] = []
  const nothing = () => {}
  const database = {
    execute: nothing,
    insert: () => ({ values: nothing }),
    select: () => ({
      from: (table: unknown) => {
        read.push(table === ledgerEntry ? "ledger_entry" : "ledger_balance")
        return { where: () => [] }
      },
    }),
  }
  const cache = createIndexingCache({
    common: {
      options: { indexingCacheMaxBytes: mostBytes },
      logger: { child: nothing, debug: nothing },
      metrics: {
        incrementIndexingCacheRequests: nothing,
        ponder_indexing_cache_query_duration: { observe: nothing },
      },
    },
    schemaBuild: { schema: { ledgerBalance, ledgerEntry } },
    crashRecoveryCheckpoint: isResumed ? [] : undefined,
    eventCount: {},
  })
  cache.qb = { $dialect: "postgres", wrap: async (task: (db: object) => unknown) => task(database) }
  return { cache, read }
}

const token = "0x99534ef705df1fff4e4bd7bbaaf9b0dfef038ebf"
const balance = { chainId: 1, token, side: "LOCKED" }
const entry = (blockNumber: bigint, chainId = 1) => ({ chainId, blockNumber, logIndex: 0 })

async function write({ cache }: ReturnType<typeof startBackfill>, blocks: bigint[]): Promise<void> {
  for (const block of blocks) {
    const key = entry(block)
    const row = { ...balance, ...key, timestamp: 1, change: 1n, balance: 1n, received: 1n }
    cache.set({ table: ledgerEntry, key, row, isUpdate: false })
  }
  const row = { ...balance, balance: 1n, received: 1n }
  cache.set({ table: ledgerBalance, key: balance, row, isUpdate: false })
  await cache.flush()
}

test("beyond the highest block of its chain that was written, the database is known to have no row", async () => {
  const backfill = startBackfill()
  await write(backfill, [7n, 9n, 8n])
  const { cache, read } = backfill
  expect(await cache.get({ table: ledgerEntry, key: entry(10n) })).toBeNull()
  expect(await cache.get({ table: ledgerEntry, key: entry(1n, 137) })).toBeNull()
  expect(read).toEqual([])
})

test("what was written up to there is looked up, since it is no longer held", async () => {
  const backfill = startBackfill()
  await write(backfill, [7n, 9n])
  const { cache, read } = backfill
  for (const block of [9n, 8n, 9n]) await cache.get({ table: ledgerEntry, key: entry(block) })
  expect(read).toEqual(["ledger_entry", "ledger_entry", "ledger_entry"])
})

test("what is not yet written is held, and so are the rows of other tables", async () => {
  const backfill = startBackfill()
  await write(backfill, [7n])
  const { cache, read } = backfill
  const row = { ...balance, ...entry(8n), timestamp: 1, change: 1n, balance: 2n, received: 2n }
  cache.set({ table: ledgerEntry, key: entry(8n), row, isUpdate: false })
  expect(await cache.get({ table: ledgerEntry, key: entry(8n) })).toMatchObject({ balance: 2n })
  expect(await cache.get({ table: ledgerBalance, key: balance })).toMatchObject({ balance: 1n })
  expect(read).toEqual([])
})

test("however little is to be held, rows that are not there are not asked for", async () => {
  const backfill = startBackfill({ mostBytes: 0 })
  await write(backfill, [7n])
  const { cache, read } = backfill
  await cache.prefetch({ events: [] })
  expect(await cache.get({ table: ledgerEntry, key: entry(8n) })).toBeNull()
  expect(read).toEqual([])
  await cache.get({ table: ledgerBalance, key: balance })
  expect(read).toEqual(["ledger_balance"])
})

test.each([
  ["it goes on from an earlier run", () => startBackfill({ isResumed: true })],
  [
    "something failed, or the backfill is over",
    () => {
      const backfill = startBackfill()
      backfill.cache.invalidate()
      return backfill
    },
  ],
])("nothing is known where %s", async (_, start) => {
  const { cache, read } = start()
  await cache.get({ table: ledgerEntry, key: entry(10n) })
  expect(read).toEqual(["ledger_entry"])
})
