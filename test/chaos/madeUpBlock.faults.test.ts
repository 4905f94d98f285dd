import { afterAll, beforeAll, expect, test } from "vitest"
import { type IndexLaboratory, startIndexLaboratory } from "../integration/indexer/indexLaboratory.ts"
import { makeSideBranch } from "../integration/schedules/makeSideBranch.ts"
import { makeWorld } from "../integration/schedules/makeWorld.ts"
import type { Block } from "../integration/scriptedChains/block.ts"
import {
  type ScriptedChains,
  startScriptedChains,
} from "../integration/scriptedChains/startScriptedChains.ts"

const CHAIN = 1
/** The gateway looks for somebody else who knows the block for some seconds, three times. Ponder by itself would ask for a minute more. */
const SOON_MS = 30_000

const branch = makeWorld(2).chains.get(CHAIN) ?? []
const before = branch.slice(0, -1)

let laboratory: IndexLaboratory
let honest: ScriptedChains
let astray: ScriptedChains
beforeAll(async () => {
  laboratory = await startIndexLaboratory()
  honest = await startScriptedChains()
  astray = await startScriptedChains()
})
afterAll(async () => {
  await laboratory?.stop()
  await honest?.stop()
  await astray?.stop()
})

test("a new block that one endpoint made up holds its chain up for seconds, and leaves nothing behind", async () => {
  for (const node of [honest, astray]) node.show(before)
  const index = await laboratory.openIndex({
    chainIds: [CHAIN],
    rpcUrl: id => [honest.url(id), `${honest.url(id)}?second`, astray.url(id)].join(","),
    startBlock: 1,
    readingInterval: 0,
  })
  await index.start()
  expect(await index.waitUntil(database => database.reached(before.slice(-1)))).toBe(true)
  const database = await index.database()
  const rows = await database.countRows()

  const read = astray.asked(CHAIN, "eth_getBlockReceipts")
  astray.show(madeUp())
  await read
  expect(await database.countRows()).toBe(rows)
  honest.show(branch)
  expect(await index.waitUntil(now => now.reached(branch.slice(-1)), SOON_MS), index.log()).toBe(true)
})

/** One block more than there is, with something in it that concerns the bridge. */
function madeUp(): Block[] {
  for (let seed = 0; seed < 100; seed++) {
    const longer = makeSideBranch(branch, { fork: before.length - 1, length: 1, seed })
    if (longer.at(-1)?.transactions.some(({ logs }) => logs.length > 0)) return longer
  }
  throw new Error("No branch has anything in its last block.")
}
