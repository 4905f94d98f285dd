import { afterAll, beforeAll, expect, test } from "vitest"
import type { ReorgFate } from "../devnet/nodes/localChain.ts"
import { type Devnet, startDevnet } from "../devnet/startDevnet.ts"
import { Random } from "../devnet/traffic/random.ts"
import { difference } from "./indexer/difference.ts"
import type { Dump } from "./indexer/indexDatabase.ts"
import { type IndexLaboratory, startIndexLaboratory } from "./indexer/indexLaboratory.ts"
import type { IndexUnderTest } from "./indexer/indexUnderTest.ts"

const fates: ReorgFate[] = ["same-place", "later-block", "other-index", "dropped"]
const chainIds = [1, 137, 56]
/** How many of the last blocks Ponder can undo. */
const finality: Record<number, number> = { 1: 65, 137: 200, 56: 30 }

let devnet: Devnet
let laboratory: IndexLaboratory
let index: IndexUnderTest

beforeAll(async () => {
  laboratory = await startIndexLaboratory()
  devnet = await startDevnet({
    cacheDirectory: ".data/contracts",
    seed: 11,
    days: 20,
    transferCount: 50,
    end: 1_760_000_000,
  })
  // Ponder begins to look that far below the head, whether or not there is a block.
  await Promise.all(chainIds.map(id => devnet.network.chain(id).mine(finality[id])))
  index = await openIndex()
})
afterAll(async () => {
  await laboratory?.stop()
  await devnet?.stop()
})

test("what Ponder has after reorgs of real nodes is what a fresh index has", async () => {
  await reachHeads(index)
  const random = new Random(3)
  for (const [round, fate] of fates.entries()) {
    for (const id of chainIds) {
      const depth = random.chance(25) ? (finality[id] ?? 2) - 1 : random.between(1, 12)
      await devnet.network.chain(id).reorg(depth, fate)
    }
    await reachHeads(index)
    // A fresh index takes long to start; what a reorg leaves wrong, the next one hardly puts right.
    if (round % 2 === 1) expect(difference(await tablesOf(index), await freshTables()), fate).toBeUndefined()
  }
})

test("so it is after a reorg that happened while Ponder was dead", async () => {
  await index.kill()
  for (const id of chainIds) await devnet.network.chain(id).reorg(5, "later-block")
  await index.start()
  await reachHeads(index)
  expect(difference(await tablesOf(index), await freshTables())).toBeUndefined()
})

function openIndex(): Promise<IndexUnderTest> {
  const rpcUrl = (id: number) => `${devnet.network.chain(id).proxy.url}/`
  return laboratory.openIndex({ chainIds, rpcUrl }).then(async opened => {
    await opened.start()
    return opened
  })
}

async function reachHeads(reaching: IndexUnderTest): Promise<void> {
  const heads = await Promise.all(
    chainIds.map(async chainId => {
      const { number, timestamp } = await devnet.network.chain(chainId).head()
      return { chainId, number: Number(number), timestamp: Number(timestamp) }
    }),
  )
  const arrived = await reaching.waitUntil(database => database.reached(heads))
  expect(arrived, reaching.lastWords()).toBe(true)
}

async function freshTables(): Promise<Dump> {
  const fresh = await openIndex()
  await reachHeads(fresh)
  const tables = await tablesOf(fresh)
  await fresh.close()
  return tables
}

async function tablesOf(indexed: IndexUnderTest): Promise<Dump> {
  return (await indexed.database()).dump()
}
