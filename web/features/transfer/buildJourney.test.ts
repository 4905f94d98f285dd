import { expect, test } from "vitest"
import { buildJourney } from "./buildJourney.ts"
import type { TransferDetail } from "./fragments.ts"
import { sampleEvent, sampleTransfer } from "./sampleTransfer.ts"

const arrived = sampleTransfer({
  status: "COMPLETED",
  durationSeconds: 90,
  pegOut: sampleEvent(137, "WithdrawMinted"),
})
const unmatched = sampleTransfer({
  status: "UNMATCHED",
  pegIn: null,
  fromChain: null,
  pegOut: sampleEvent(137, "WithdrawUnlocked"),
})

test.each<[TransferDetail, string]>([
  [sampleTransfer({ status: "CONFIRMING" }), "done done now ahead ahead"],
  [sampleTransfer(), "done done done now ahead"],
  [arrived, "done done done done done"],
  [sampleTransfer({ status: "UNCLAIMABLE" }), "done done unknown impossible impossible"],
  [sampleTransfer({ status: "UNTRACKED_DESTINATION" }), "done done unknown unknown unknown"],
  [unmatched, "unknown unknown unknown unknown done"],
])("the steps of $status", (transfer, states) => {
  const steps = buildJourney(transfer)
  expect(steps.map(({ name }) => name)).toEqual(["approve", "deposit", "final", "wait", "claim"])
  expect(steps.map(({ state }) => state).join(" ")).toBe(states)
})

test("each event stands at its step, with what the bridge did", () => {
  const steps = buildJourney(arrived)
  expect(steps[1]).toMatchObject({ event: arrived.pegIn, sentence: expect.stringContaining("locked") })
  expect(steps[4]).toMatchObject({ event: arrived.pegOut, sentence: expect.stringContaining("minted") })
  expect(buildJourney(unmatched)[4]?.sentence).toContain("unlocked")
})

test("nobody is said to have approved what is burned without an approval", () => {
  const [locked] = buildJourney(sampleTransfer())
  const [burned] = buildJourney(sampleTransfer({ pegIn: sampleEvent(1, "DepositBurned") }))
  expect(locked).toMatchObject({
    title: "Approved",
    sentence: expect.stringContaining("was allowed to take"),
  })
  expect(burned).toMatchObject({
    title: "No approval needed",
    sentence: expect.not.stringContaining("allowed"),
  })
})

test("what is waited for says since when, and what was waited for how long", () => {
  expect(buildJourney(sampleTransfer())[3]).toMatchObject({ since: 1_760_000_000 })
  expect(buildJourney(arrived)[3]).toMatchObject({ took: 90 })
  expect(buildJourney(sampleTransfer({ status: "CONFIRMING" }))[2]).toMatchObject({ since: 1_760_000_000 })
})

test("what no chain shows is never claimed", () => {
  const words = [arrived, unmatched, sampleTransfer()].flatMap(buildJourney).map(step => JSON.stringify(step))
  expect(words.join()).not.toMatch(/signed|notar/i)
})
