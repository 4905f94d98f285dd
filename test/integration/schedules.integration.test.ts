import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type IndexLaboratory, startIndexLaboratory } from "./indexer/indexLaboratory.ts"
import { notableSchedules } from "./schedules/notableSeeds.ts"
import { runWorld } from "./schedules/runWorld.ts"
import { parseName, parts, scheduleNames } from "./schedules/scheduleName.ts"

/** A taste of them in every run; `SCHEDULES=all` runs 204, and 12 of the long world. */
const everything = process.env.SCHEDULES === "all"
/** Those of a pair run side by side. */
const pairs = everything
  ? [
      [1, 2],
      [3, 4],
    ]
  : [[1, 2]]
const perPart = process.env.SCHEDULES ? 17 : 4
/** Polygon is so long in this one that a reorg can be as deep as its finality allows, 199 blocks. */
const longWorld = 5
const perPartOfLongWorld = everything ? 4 : 1
const perPair = 2 * parts.length * perPart

let laboratory: IndexLaboratory
beforeAll(async () => {
  laboratory = await startIndexLaboratory()
})
afterAll(() => laboratory?.stop())

const chosen = everything ? undefined : process.env.SCHEDULES?.split(",")

describe.runIf(chosen)("the chosen schedules", () => {
  test.each(chosen ?? [])("%s", async name => {
    await runWorld(laboratory, name.includes(".") ? [parseName(name)] : scheduleNames(Number(name), perPart))
  })
})

describe.skipIf(chosen)("whatever the chains do on their way, the tables are those of a fresh index", () => {
  test.each(pairs)(`in ${perPair} schedules of worlds %i and %i`, async (...worlds) => {
    const runs = worlds.map(world => runWorld(laboratory, scheduleNames(world, perPart)))
    for (const { restarts } of await Promise.all(runs)) expect(restarts).toBeLessThan(5)
  })

  test("in schedules with reorgs as deep as the finality of each chain allows", async () => {
    await runWorld(laboratory, scheduleNames(longWorld, perPartOfLongWorld))
  })

  test.each(notableSchedules)("in schedule $name: $found", async ({ name }) => {
    await runWorld(laboratory, [parseName(name)])
  })
})
