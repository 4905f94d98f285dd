import { afterAll, beforeAll, expect, test } from "vitest"
import { anomaliesFrom } from "../../ponder/src/api/anomaliesFrom.ts"
import type { AnomalyPlace } from "../../ponder/src/api/anomalyCursor.ts"
import type { Ask } from "../../ponder/src/api/read/rows.ts"
import { createTransferLoader } from "../../ponder/src/api/read/transfers.ts"
import { anomalyCount } from "../../ponder/src/queries/anomalies/anomalyCount.ts"
import { startTestDatabase, type TestDatabase } from "./testDatabase.ts"
import { judge, naiveTransfers } from "./transfers/naiveTransfers.ts"
import { randomWorld } from "./transfers/randomWorld.ts"
import { hashNumbered } from "./transfers/rows.ts"

// Its chains are indexed to different moments, so that some candidates have no anomaly yet.
const world = randomWorld(11, 200)
const unreadable = [500, 50_000, 50_000, 100_001].map((timestamp, index) => ({
  chainId: 56,
  blockNumber: BigInt(timestamp),
  logIndex: 1_000_000 + index,
  timestamp,
  txHash: hashNumbered(2_000_000 + index),
  topics: "0x",
  data: "0x",
}))

let database: TestDatabase
beforeAll(async () => {
  database = await startTestDatabase()
  const { pegIn, pegOut, governanceEvent } = world
  await database.fill({ pegIn, pegOut, governanceEvent, unreadableEvent: unreadable })
})
afterAll(() => database.stop())

const expected = [
  ...naiveTransfers(world).flatMap(transfer =>
    judge(transfer, world).anomalies.map(kind => `${transfer.id} ${kind}`),
  ),
  ...unreadable.map(({ txHash }) => `${txHash} UNREADABLE_EVENT`),
].sort()

async function everyAnomaly(pageLength: number) {
  const rows: Ask = query => database.query(query)
  const transfers = createTransferLoader(rows, async () => world.chains)
  const seen: { name: string; timestamp: number }[] = []
  for (let after: AnomalyPlace | undefined; ; ) {
    const page = await anomaliesFrom(after, pageLength, { rows, transfers })
    for (const { facts } of page) {
      const subject = "event" in facts ? facts.event.tx_hash : facts.transfer.id
      const timestamp = "event" in facts ? facts.event.timestamp : facts.transfer.created_at
      seen.push({ name: `${subject} ${facts.kind}`, timestamp })
    }
    after = page.at(-1)?.place
    if (page.length < pageLength) return seen
  }
}

test.each([1, 7, 500])("pages of %i hold every anomaly once, newest first", async pageLength => {
  const seen = await everyAnomaly(pageLength)
  expect(seen.map(({ name }) => name).sort()).toEqual(expected)
  const times = seen.map(({ timestamp }) => timestamp)
  expect(times).toEqual(times.toSorted((a, b) => b - a))
})

test("they are as many as counted", async () => {
  expect(await database.query(anomalyCount(world.chains))).toEqual([{ anomalies: expected.length }])
})
