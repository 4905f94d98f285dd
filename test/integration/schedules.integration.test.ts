import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type IndexLaboratory, startIndexLaboratory } from "./indexer/indexLaboratory.ts"
import { notableSchedules } from "./schedules/notableSeeds.ts"
import { runWorld } from "./schedules/runWorld.ts"
import { parseName, scheduleNames } from "./schedules/scheduleName.ts"

/** A taste of them; the faults have many more, in `test/chaos/schedules`. */
const worlds = [1, 2]
const perPart = 2
/** Polygon is so long in this one that a reorg can be as deep as its finality allows, 199 blocks. */
const longWorld = 5

let laboratory: IndexLaboratory
beforeAll(async () => {
  laboratory = await startIndexLaboratory()
})
afterAll(() => laboratory?.stop())

describe("whatever the chains do on their way, the tables are those of a fresh index", () => {
  test(`in schedules of worlds ${worlds.join(" and ")}, side by side`, async () => {
    const runs = worlds.map(world => runWorld(laboratory, scheduleNames(world, perPart)))
    for (const { restarts } of await Promise.all(runs)) expect(restarts).toBeLessThan(5)
  })

  test("in schedules with reorgs as deep as the finality of each chain allows", async () => {
    await runWorld(laboratory, scheduleNames(longWorld, 1))
  })

  test.each(notableSchedules)("in schedule $name: $found", async ({ name }) => {
    await runWorld(laboratory, [parseName(name)])
  })
})
