import { setTimeout as sleep } from "node:timers/promises"
import { difference } from "../indexer/difference.ts"
import type { Dump, IndexDatabase } from "../indexer/indexDatabase.ts"
import { type IndexUnderTest, patience } from "../indexer/indexUnderTest.ts"
import type { Block } from "../scriptedChains/block.ts"
import type { ScriptedChains } from "../scriptedChains/startScriptedChains.ts"
import type { Step } from "./makeSchedule.ts"
import { makeSideBranch } from "./makeSideBranch.ts"

/** What happened that was not asked for, for the record. */
export type Incidents = { unsettled: number; nudges: number; restarts: number; kills: number }

const settling = 1_500
/** Also longer than a start takes, during which Ponder looks at the heads by itself. */
const nudging = 4_000
/** Longer than the time between two of Ponder's looks at a chain. */
const glimpse = 150

export async function performSteps(
  steps: readonly Step[],
  index: IndexUnderTest,
  nodes: ScriptedChains,
  incidents: Incidents,
): Promise<void> {
  for (const step of steps) {
    switch (step.kind) {
      case "show":
        nodes.show(step.branch)
        if (step.pace !== "settle") await sleep(step.pace)
        else if (!(await isIndexed(index, step.branch))) incidents.unsettled++
        break
      case "hold":
        nodes.hold(step.chainId)
        break
      case "release":
        nodes.release(step.chainId)
        break
      case "kill":
        await sleep(step.after)
        incidents.kills++
        await index.kill()
        await index.start()
        if (step.thenWait) await nodes.asked(1, "eth_getBlockByNumber")
        break
    }
  }
}

/** Returns what is wrong with the tables for longer than it takes to follow these branches to their heads. */
export async function compareAtHeads(
  expected: Dump,
  canonical: ReadonlyMap<number, readonly Block[]>,
  index: IndexUnderTest,
  nodes: ScriptedChains,
  incidents: Incidents,
): Promise<string | undefined> {
  const branches = [...canonical.values()]
  const heads = branches.flatMap(branch => branch.at(-1) ?? [])
  const deadline = Date.now() + patience
  let wrong: string | undefined
  // Ponder's record of its progress still shows the old head while a reorg is undone, so that it is not enough alone.
  const isRight = async (database: IndexDatabase) => {
    if (!(await database.reached(heads))) return false
    wrong = difference(await database.dump(), expected)
    return wrong === undefined
  }
  while (!(await index.waitUntil(isRight, nudging))) {
    if (Date.now() > deadline) return wrong ?? `The index does not reach the heads.\n${index.lastWords()}`
    if (!index.isRunning) {
      incidents.restarts++
      await index.start()
    } else {
      incidents.nudges++
      await nudge(branches, nodes)
    }
  }
  return undefined
}

async function isIndexed(index: IndexUnderTest, branch: readonly Block[]): Promise<boolean> {
  return index.waitUntil(database => database.reached(branch.slice(-1)), settling)
}

/** Ponder does not look again at a head that it failed to take in, until there is another one. */
async function nudge(branches: readonly (readonly Block[])[], nodes: ScriptedChains): Promise<void> {
  for (const branch of branches) {
    nodes.show(makeSideBranch(branch, { fork: branch.length - 2, length: 1, seed: Date.now() }))
  }
  await sleep(glimpse)
  for (const branch of branches) nodes.show(branch)
}
