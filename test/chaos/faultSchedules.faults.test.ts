import { afterAll, beforeAll, expect, test } from "vitest"
import { type IndexLaboratory, startIndexLaboratory } from "../integration/indexer/indexLaboratory.ts"
import { runWorld } from "../integration/schedules/runWorld.ts"
import { scheduleNames } from "../integration/schedules/scheduleName.ts"
import { faultyAccess } from "./rpc/faultyAccess.ts"

/** 306, or a taste of them. */
const everything = process.env.FAULTS === "all"
const worlds = everything ? [11, 12, 13, 14, 15, 16] : [11]
const perPart = everything ? 17 : 1

let laboratory: IndexLaboratory
beforeAll(async () => {
  laboratory = await startIndexLaboratory()
})
afterAll(() => laboratory?.stop())

test.each(worlds)(
  "while endpoints fail and lie, chains reorganise and the index is killed, its tables stay those of a fresh one: world %i",
  async world => {
    const { restarts } = await runWorld(laboratory, scheduleNames(world, perPart), faultyAccess)
    expect(restarts).toBeLessThan(5)
  },
  everything ? 3_600_000 : undefined,
)
