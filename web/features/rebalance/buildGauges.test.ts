import { expect, test } from "vitest"
import { buildGauges } from "./buildGauges.ts"
import { partOf } from "./partOf.ts"
import { sampleChain } from "./sampleChain.ts"

test("all chains are on one scale, and only what changes has an afterwards", () => {
  const [low, high] = buildGauges({
    poolShares: "100",
    chains: [
      sampleChain({ projectedShares: "20", afterShares: "25", position: "BELOW_FLOOR" }),
      sampleChain({ chain: { id: 56, name: "BNB Smart Chain" }, projectedShares: "80", afterShares: "80" }),
    ],
  })
  expect(low).toMatchObject({
    look: { word: "Below its floor" },
    band: { floor: { x: 25, part: "25.0" } },
    now: { x: 20, part: "20.0", shares: "20" },
    after: { x: 25 },
  })
  expect(high).toMatchObject({ now: { x: 80 }, after: null })
})

test("a pool that is supposed to be larger is what percents are of, and has room", () => {
  const chain = sampleChain({ ceilingShares: "188", projectedShares: "50" })
  expect(buildGauges({ poolShares: "100", chains: [chain] }, "250")[0]).toMatchObject({
    now: { part: "20.0", x: 26.59 },
    band: { ceiling: { x: 100 } },
  })
})

test("claims that wait are said, whatever is under way", () => {
  const chain = sampleChain({ effectiveShares: "-1", projectedShares: "50", position: "IN_BAND" })
  expect(buildGauges({ poolShares: "100", chains: [chain] })[0]?.look).toMatchObject({ tone: "impossible" })
  const below = sampleChain({ effectiveShares: "-10", projectedShares: "-10", position: "UNCOVERED" })
  expect(buildGauges({ poolShares: "100", chains: [below] })[0]?.now).toMatchObject({ x: 0, part: "-10.0" })
})

test("what nobody knows is not drawn", () => {
  const chain = sampleChain({
    effectiveShares: null,
    projectedShares: null,
    afterShares: null,
    position: null,
    floorShares: null,
    targetShares: null,
    ceilingShares: null,
  })
  expect(buildGauges({ poolShares: null, chains: [chain] })[0]).toMatchObject({
    look: null,
    now: null,
    after: null,
    band: null,
  })
})

test("parts are cut, never rounded up", () => {
  expect([partOf("999999", "1000000"), partOf("-1", "3"), partOf("1", "0")]).toEqual(["99.9", "-33.3", null])
})
