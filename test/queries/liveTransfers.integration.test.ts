import pg from "pg"
import { afterAll, beforeAll, expect, test } from "vitest"
import { listenForChanges } from "../../ponder/src/live/listenForChanges.ts"
import { changedTransfers } from "../../ponder/src/queries/transfers/changedTransfers.ts"
import type { TrackedChain } from "../../ponder/src/queries/transfers/trackedChains.ts"
import type { TransferFilter } from "../../ponder/src/queries/transfers/transferFilter.ts"
import { type TransferKey, transferIdOf } from "../../ponder/src/queries/transfers/transferKey.ts"
import { transferPage } from "../../ponder/src/queries/transfers/transferPage.ts"
import { transfersAmong } from "../../ponder/src/queries/transfers/transfersAmong.ts"
import { transfersSince } from "../../ponder/src/queries/transfers/transfersSince.ts"
import { startTestDatabase, type TestDatabase } from "./testDatabase.ts"
import { randomWorld } from "./transfers/randomWorld.ts"
import { hashNumbered, pegInRow, pegOutRow } from "./transfers/rows.ts"

let database: TestDatabase
beforeAll(async () => {
  database = await startTestDatabase()
})
afterAll(() => database.stop())

const chains: TrackedChain[] = [1, 137, 56].map(id => ({
  id,
  indexedBlock: 10_000_000n,
  indexedTimestamp: 2_000_000_000,
  finalizedBlock: 80_000n,
}))

type ChangeRow = TransferKey & { horizon: string; change: string | null }

const changes = (horizon?: string, more: Partial<Parameters<typeof changedTransfers>[0]> = {}) =>
  database.query<ChangeRow>(changedTransfers({ horizon, turnedFinal: [], happenedFrom: undefined, ...more }))
const changedIds = (rows: ChangeRow[]) =>
  rows
    .filter(({ change }) => change !== null)
    .map(transferIdOf)
    .toSorted()

test("what is written after a reading is found by the next one, and not by the one after", async () => {
  await database.fill({})
  await database.insert("peg_in", [pegInRow({ receiptHash: hashNumbered(1) })])
  const [first] = await changes()
  expect(first?.change).toBeNull()
  await database.insert("peg_in", [pegInRow({ receiptHash: hashNumbered(2), blockNumber: 2n })])
  await database.insert("peg_out", [pegOutRow({ receiptHash: hashNumbered(1) })])
  const second = await changes(first?.horizon)
  expect(changedIds(second)).toEqual([`${hashNumbered(1)}-56`, `${hashNumbered(2)}-56`])
  expect(changedIds(await changes(second[0]?.horizon))).toEqual([])
})

test("a transaction that ends after a reading is not missed, though it began before", async () => {
  await database.fill({})
  const writer = new pg.Client({ connectionString: database.url })
  await writer.connect()
  await writer.query("BEGIN")
  await writer.query("SELECT pg_current_xact_id()")
  await database.insert("peg_in", [pegInRow({ receiptHash: hashNumbered(1) })])
  const [reading] = await changes()
  await writer.query("UPDATE peg_in SET shares = shares + 1")
  await writer.query("COMMIT")
  await writer.end()
  expect(changedIds(await changes(reading?.horizon))).toEqual([`${hashNumbered(1)}-56`])
})

test("a deposit is looked at once its block turns final, and only if it waits for its claim", async () => {
  await database.fill({
    pegIn: [1, 2, 3].map(number =>
      pegInRow({ receiptHash: hashNumbered(number), blockNumber: BigInt(number * 10), logIndex: number }),
    ),
    pegOut: [pegOutRow({ receiptHash: hashNumbered(2) })],
  })
  const [{ horizon } = { horizon: "0" }] = await changes()
  const turned = (was: bigint, is: bigint) => changes(horizon, { turnedFinal: [{ chainId: 1, was, is }] })
  expect(changedIds(await turned(9n, 20n))).toEqual([`${hashNumbered(1)}-56`])
  expect(changedIds(await turned(10n, 29n))).toEqual([])
})

test("what the subscribers' questions let through is what the list shows", async () => {
  const { pegIn, pegOut, governanceEvent } = randomWorld(11, 200)
  await database.fill({ pegIn, pegOut, governanceEvent })
  const listed = async (filter: TransferFilter) =>
    (
      await database.query<TransferKey>(transferPage({ filter, orderBy: "OLDEST", limit: 5_000, chains }))
    ).map(transferIdOf)
  const all = await database.query<TransferKey>(
    transferPage({ filter: {}, orderBy: "OLDEST", limit: 5_000, chains }),
  )
  const filters: TransferFilter[] = [
    {},
    { status: ["CONFIRMING"] },
    { status: ["AWAITING_CLAIM", "COMPLETED"], fromChainId: 1 },
    { verifiedOnly: true },
    { minShares: 10n ** 18n },
  ]
  const among = await database.query<TransferKey & { place: number }>(transfersAmong(all, filters, chains))
  for (const [place, filter] of filters.entries()) {
    const expected = (await listed(filter)).toSorted()
    const passing = among.filter(row => row.place === place)
    expect(passing.map(transferIdOf).toSorted()).toEqual(expected)
    const replayed = await database.query<TransferKey>(
      transfersSince({ filter, since: 0, limit: 5_000, chains }),
    )
    expect(replayed.map(transferIdOf).toSorted()).toEqual(expected)
  }
})

test("a replay holds what was paid out since then, however old its deposit is, and no more", async () => {
  const deposit = (number: number, timestamp: number) =>
    pegInRow({ receiptHash: hashNumbered(number), blockNumber: BigInt(number), timestamp })
  await database.fill({
    pegIn: [deposit(1, 1_000), deposit(2, 1_000), deposit(3, 60_000), deposit(4, 58_000)],
    pegOut: [pegOutRow({ receiptHash: hashNumbered(1), timestamp: 60_001 })],
  })
  const replayed = await database.query<TransferKey>(
    transfersSince({ filter: {}, since: 60_000, limit: 10, chains }),
  )
  expect(replayed.map(transferIdOf)).toEqual([4, 3, 1].map(number => `${hashNumbered(number)}-56`))
})

test("pages go on in the order of their keys where one deposit goes to several networks", async () => {
  await database.fill({
    pegIn: [137n, 56n].map((toChainId, logIndex) =>
      pegInRow({ receiptHash: hashNumbered(1), toChainId, logIndex }),
    ),
  })
  const page = await database.query<TransferKey & { value: string }>(
    transferPage({ filter: {}, orderBy: "OLDEST", limit: 1, chains }),
  )
  const [{ value, receipt_hash, to_chain_id, ordinal } = { value: "", ...pageless }] = page
  const after = { value, receiptHash: receipt_hash, toChainId: to_chain_id, ordinal }
  const next = await database.query<TransferKey>(
    transferPage({ filter: {}, orderBy: "OLDEST", limit: 1, after, chains }),
  )
  expect([...page, ...next].map(row => row.to_chain_id)).toEqual(["56", "137"])
})
const pageless = { receipt_hash: "", to_chain_id: "0", ordinal: "0" }

test("the database tells once of each transaction, and goes on after a lost connection", async () => {
  await database.fill({})
  let told = 0
  let toldOfOthers = 0
  const signal = listenForChanges({ databaseUrl: database.url, schema: "public", onChange: () => told++ })
  const deaf = listenForChanges({
    databaseUrl: database.url,
    schema: "another",
    onChange: () => toldOfOthers++,
  })
  try {
    await expect.poll(() => signal.live() && deaf.live()).toBe(true)
    told = 0
    await database.insert(
      "peg_in",
      [1, 2, 3].map(number => pegInRow({ receiptHash: hashNumbered(number), logIndex: number })),
    )
    await expect.poll(() => told).toBe(1)
    // Once, as it began to listen.
    expect(toldOfOthers).toBe(1)
    await database.query({
      text: "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'",
      values: [],
    })
    await expect.poll(() => signal.live()).toBe(false)
    await expect.poll(() => signal.live(), { timeout: 5_000 }).toBe(true)
    // Whatever changed meanwhile was told to nobody.
    expect(told).toBe(2)
    await database.insert("peg_out", [pegOutRow({ receiptHash: hashNumbered(1) })])
    await expect.poll(() => told).toBe(3)
  } finally {
    signal.close()
    deaf.close()
  }
})
