import type { Dump } from "../indexer/indexDatabase.ts"
import type { IndexLaboratory } from "../indexer/indexLaboratory.ts"
import { chainShapes, makeWorld, type World } from "./makeWorld.ts"
import type { Incidents } from "./performSchedule.ts"
import type { OpenAccess } from "./rpcAccess.ts"
import { formatName, type Part, type ScheduleName, seedOf } from "./scheduleName.ts"
import { type Branches, TravellingIndex } from "./travellingIndex.ts"

/** The share of its blocks that a world has before it grows. */
const youngShare = 0.6

/**
 * Takes two indexes through schedules of one world: one that grows with it, and one that comes late. Each schedule ends
 * with the tables that a fresh index of the same branches has, or else this throws.
 */
export async function runWorld(
  laboratory: IndexLaboratory,
  schedules: ScheduleName[],
  openAccess?: OpenAccess,
): Promise<Incidents> {
  const seed = schedules[0]?.world ?? 0
  const world = makeWorld(seed)
  const [young, complete] = [branchesOf(world, youngShare), branchesOf(world, 1)]
  const started: TravellingIndex[] = []
  const has = (...some: Part[]) => schedules.some(({ part }) => some.includes(part))

  async function begin(branches: Branches) {
    const index = await TravellingIndex.start(laboratory, chainShapes(seed), branches, openAccess)
    started.push(index)
    return { index, fresh: await index.freshTables(branches) }
  }

  async function perform(index: TravellingIndex, part: Part, canonical: Branches, expected: Dump) {
    for (const name of schedules.filter(schedule => schedule.part === part)) {
      const wrong = await index.perform(seedOf(name), canonical, expected)
      if (wrong) throw new Error(report(name, `${wrong}\n${index.whatItSaid()}`))
    }
  }

  try {
    const [growing, late] = await Promise.all([
      has("young", "grown") ? begin(young) : undefined,
      has("grown", "late") ? begin(complete) : undefined,
    ])
    // Of what a world has nothing, its schedules show nothing.
    if (late && !late.fresh.staking_request?.length) throw new Error(`Nobody unstakes in world ${seed}.`)
    await Promise.all([
      growing &&
        perform(growing.index, "young", young, growing.fresh).then(
          () => late && perform(growing.index, "grown", complete, late.fresh),
        ),
      late && perform(late.index, "late", complete, late.fresh),
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
  const command = "node_modules/.bin/vitest run --project faults test/chaos/schedules"
  return [
    `Schedule ${formatName(name)} ends in other tables than a fresh index has.`,
    `  SCHEDULES=${formatName(name)} ${command}   # alone`,
    `  SCHEDULES=${name.world} ${command}   # with those before it`,
    wrong,
  ].join("\n")
}
