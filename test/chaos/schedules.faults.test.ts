import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type IndexLaboratory, startIndexLaboratory } from "../integration/indexer/indexLaboratory.ts"
import { runWorld } from "../integration/schedules/runWorld.ts"
import { parseName, parts, scheduleNames } from "../integration/schedules/scheduleName.ts"

const { SCHEDULES = "" } = process.env
/** 204, and 12 of the long world; otherwise those that are named, by world or one by one, or a few. */
const everything = SCHEDULES === "all"
const named = everything ? [] : SCHEDULES.split(",").filter(name => name !== "")
/** Those of a pair run side by side. */
const pairs = everything
  ? [
      [1, 2],
      [3, 4],
    ]
  : [[3, 4]]
const many = 17
const perPart = everything ? many : 4
const longWorld = 5

let laboratory: IndexLaboratory
beforeAll(async () => {
  laboratory = await startIndexLaboratory()
})
afterAll(() => laboratory?.stop())

describe.runIf(named.length > 0)("the named schedules end in the tables of a fresh index", () => {
  test.each(named)("%s", async name => {
    await runWorld(laboratory, name.includes(".") ? [parseName(name)] : scheduleNames(Number(name), many))
  })
})

describe.skipIf(named.length > 0)(
  "whatever the chains do on their way, the tables are those of a fresh index",
  () => {
    test.each(pairs)(`in ${2 * parts.length * perPart} schedules of worlds %i and %i`, async (...worlds) => {
      const runs = worlds.map(world => runWorld(laboratory, scheduleNames(world, perPart)))
      for (const { restarts } of await Promise.all(runs)) expect(restarts).toBeLessThan(5)
    })

    test.runIf(everything)(
      "in schedules with reorgs as deep as the finality of each chain allows",
      async () => {
        await runWorld(laboratory, scheduleNames(longWorld, 4))
      },
    )
  },
)
