import type { IndexLaboratory } from "../indexer/indexLaboratory.ts"
import { chainShapes, makeWorld, type World } from "./makeWorld.ts"
import type { Incidents } from "./performSchedule.ts"
import { formatName, type Part, type ScheduleName, seedOf } from "./scheduleName.ts"
import { type Branches, TravellingIndex } from "./travellingIndex.ts"

/** The share of its blocks that a world has before it grows. */
const youngShare = 0.6

/**
 * Takes two indexes through schedules of one world: one that grows with it, and one that comes late. Each schedule ends
 * with the tables that a fresh index of the same branches has, or else this throws.
 */
export async function runWorld(laboratory: IndexLaboratory, schedules: ScheduleName[]): Promise<Incidents> {
  const seed = schedules[0]?.world ?? 0
  const world = makeWorld(seed)
  const [young, complete] = [branchesOf(world, youngShare), branchesOf(world, 1)]
  const started: TravellingIndex[] = []
  try {
    const [growing, late] = await Promise.all(
      [young, complete].map(branches => TravellingIndex.start(laboratory, chainShapes(seed), branches)),
    )
    if (!growing || !late) throw new Error("Two indexes were started.")
    started.push(growing, late)
    const [whenYoung, whenComplete] = await Promise.all([
      growing.freshTables(young),
      late.freshTables(complete),
    ])
    const perform = async (index: TravellingIndex, part: Part) => {
      const [canonical, expected] = part === "young" ? [young, whenYoung] : [complete, whenComplete]
      for (const name of schedules.filter(schedule => schedule.part === part)) {
        const wrong = await index.perform(seedOf(name), canonical, expected)
        if (wrong) throw new Error(report(name, wrong))
      }
    }
    await Promise.all([
      perform(growing, "young").then(() => perform(growing, "grown")),
      perform(late, "late"),
    ])
    return sumOf(started.map(({ incidents }) => incidents))
  } finally {
    await Promise.all(started.map(index => index.stop()))
  }
}

function branchesOf({ chains }: World, share: number): Branches {
  return new Map([...chains].map(([id, blocks]) => [id, blocks.slice(0, Math.ceil(blocks.length * share))]))
}

function sumOf(incidents: Incidents[]): Incidents {
  const sum = { unsettled: 0, nudges: 0, restarts: 0, kills: 0 }
  for (const { unsettled, nudges, restarts, kills } of incidents) {
    sum.unsettled += unsettled
    sum.nudges += nudges
    sum.restarts += restarts
    sum.kills += kills
  }
  return sum
}

function report(name: ScheduleName, wrong: string): string {
  const command = "node_modules/.bin/vitest run --project integration test/integration/schedules"
  return [
    `Schedule ${formatName(name)} ends in other tables than a fresh index has.`,
    `  SCHEDULES=${formatName(name)} ${command}   # alone`,
    `  SCHEDULES=${name.world} ${command}   # with those before it`,
    wrong,
  ].join("\n")
}
