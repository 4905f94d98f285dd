import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest"
import { askApi } from "../integration/indexer/askApi.ts"
import { difference } from "../integration/indexer/difference.ts"
import type { Dump } from "../integration/indexer/indexDatabase.ts"
import { type IndexLaboratory, startIndexLaboratory } from "../integration/indexer/indexLaboratory.ts"
import { patience } from "../integration/indexer/indexUnderTest.ts"
import { chainShapes, makeWorld } from "../integration/schedules/makeWorld.ts"
import { type Branches, TravellingIndex } from "../integration/schedules/travellingIndex.ts"
import { canMount, mountSmallDisk, type SmallDisk } from "./database/smallDisk.ts"

const DISK_MEGABYTES = 200
const FULL = "The disk of the database is full: nothing is indexed until there is room again"

const world = makeWorld(2)
const shorter: Branches = new Map(
  [...world.chains].map(([id, blocks]) => [id, blocks.slice(0, blocks.length - 28)]),
)

const heads = [...world.chains.values()].flatMap(branch => branch.slice(-1))

let laboratory: IndexLaboratory
let disk: SmallDisk | undefined
/** What an index has that nothing happened to. */
let expected: Dump
beforeAll(async () => {
  laboratory = await startIndexLaboratory(directory => {
    if (canMount()) disk = mountSmallDisk(directory, DISK_MEGABYTES)
  })
  const fresh = await start(world.chains)
  expected = await fresh.freshTables(world.chains)
  await fresh.stop()
})
afterAll(() => laboratory?.stop(() => disk?.unmount()))

let index: TravellingIndex
afterEach(() => index?.stop())

describe("kill -9", () => {
  test("in the middle of the backfill loses and doubles nothing", async () => {
    index = await start(world.chains)
    await index.nodes.asked(56, "eth_getLogs")
    index.nodes.hold(56)
    await expectRows(count => count > 0)
    await index.index.kill()
    expect(difference(await index.dump(), expected)).toBeDefined()
    index.nodes.release(56)
    await index.index.start()
    await expectTheEnd()
  })

  test("in the middle of new blocks, twice, loses and doubles nothing, also where the clock is set back", async () => {
    index = await start(shorter)
    await index.freshTables(shorter)
    const database = await index.index.database()
    index.show(world.chains)
    for (let killed = 0; killed < 2; killed++) {
      const rowsBefore = await database.countRows()
      await expectRows(count => count > rowsBefore)
      await index.index.kill()
      expect(difference(await index.dump(), expected)).toBeDefined()
      const hourAhead = Date.now() + 3_600_000
      await index.index.start(killed === 0 ? 0 : hourAhead)
    }
    await expectTheEnd()
  })
})

test.skipIf(!canMount())(
  "a full disk, in the middle of the backfill and of new blocks, only stops the index until there is room",
  async () => {
    index = await start(shorter)
    await index.nodes.asked(56, "eth_getLogs")
    index.nodes.hold(56)
    await expectRows(count => count > 0)
    disk?.fill()
    index.nodes.release(56)
    await toldOfFullDisk(1)
    disk?.makeRoom()
    await index.freshTables(shorter)
    const before = await ask()

    disk?.fill()
    index.show(world.chains)
    await toldOfFullDisk(2)
    // What is there is answered, with how much is missing. A block without events takes no room.
    const meanwhile = await vi.waitFor(async () => {
      const answer = await ask()
      expect(answer.freshness.map(({ headBlock }) => Number(headBlock))).toEqual(
        heads.map(({ number }) => number),
      )
      return answer
    }, patience)
    for (const { state, headBlock, indexedBlock, lagBlocks } of meanwhile.freshness) {
      expect(Number(lagBlocks)).toBe(Number(headBlock) - Number(indexedBlock))
      expect(state === "INDEXER_BEHIND").toBe(lagBlocks !== "0")
    }
    expect(meanwhile.freshness.map(({ state }) => state)).toContain("INDEXER_BEHIND")
    expect(meanwhile.transfers.totalCount).toBeGreaterThanOrEqual(before.transfers.totalCount)
    for (const path of ["/health", "/ready", "/available"]) {
      expect((await fetch(`${index.index.url}${path}`)).status).toBe(200)
    }
    disk?.makeRoom()
    await expectTheEnd()
    expect((await ask()).transfers.totalCount).toBeGreaterThan(meanwhile.transfers.totalCount)
  },
)

type Answer = {
  transfers: { totalCount: number }
  freshness: { state: string; indexedBlock: string; headBlock: string; lagBlocks: string }[]
}

function ask(): Promise<Answer> {
  const question =
    "{ transfers(first: 1) { totalCount } freshness { state indexedBlock headBlock lagBlocks } }"
  return askApi<Answer>(index.index.url, question)
}

function start(branches: Branches): Promise<TravellingIndex> {
  return TravellingIndex.start(laboratory, chainShapes(2), branches)
}

/** In one sentence, that often at least. */
async function toldOfFullDisk(times: number): Promise<void> {
  const told = () => index.index.log().split(FULL).length > times
  expect(await index.index.waitUntil(async () => told()), index.index.lastWords()).toBe(true)
}

async function expectRows(isEnough: (count: number) => boolean): Promise<void> {
  const came = await index.index.waitUntil(async database => isEnough(await database.countRows()))
  expect(came, index.index.lastWords()).toBe(true)
}

async function expectTheEnd(): Promise<void> {
  const arrived = await index.index.waitUntil(database => database.reached(heads))
  expect(arrived, index.index.lastWords()).toBe(true)
  expect(difference(await index.dump(), expected)).toBeUndefined()
}
