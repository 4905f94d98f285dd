import { expect, test } from "vitest"
import { adviceFor } from "./adviceFor.ts"
import { sampleEvent, sampleTransfer } from "./sampleTransfer.ts"
import { TRANSFER_STATUSES } from "./transferStatus.ts"

test("there is something to say at every status, and warnings where somebody may look for help", () => {
  const stuck = TRANSFER_STATUSES.filter(status => {
    const advice = adviceFor(sampleTransfer({ status }))
    expect(advice.sentences.length).toBeGreaterThan(0)
    return advice.stuck
  })
  expect(stuck).toEqual(["AWAITING_CLAIM", "UNCLAIMABLE", "UNTRACKED_DESTINATION"])
})

test.each([
  ["LIQUIDITY_SHORT", "Wait for liquidity on Polygon"],
  ["DESTINATION_PAUSED", "Wait until Polygon is open again"],
  ["SOURCE_DISALLOWED", "Wait until Polygon allows Ethereum again"],
] as const)("nobody is sent to pay for a claim that would be refused: %s", (obstacle, title) => {
  expect(adviceFor(sampleTransfer({ obstacle }))).toMatchObject({ title, stuck: true })
  expect(adviceFor(sampleTransfer({ status: "CONFIRMING", obstacle })).title).toBe("Nothing to do yet")
})

test("a claim by somebody else is told, one by the recipient is not", () => {
  const pegOut = sampleEvent(137, "WithdrawMinted")
  const byOther = adviceFor(sampleTransfer({ status: "COMPLETED", pegOut }))
  const bySelf = adviceFor(sampleTransfer({ status: "COMPLETED", pegOut, recipient: pegOut.txSender }))
  expect(byOther.sentences[0]).toContain("Somebody else sent the claim")
  expect(bySelf.sentences[0]).not.toContain("Somebody else")
})

test("nobody is told to add a token that is not registered, or to claim it", () => {
  const { token } = sampleTransfer()
  for (const status of TRANSFER_STATUSES) {
    const advice = adviceFor(sampleTransfer({ status, token: token && { ...token, verified: false } }))
    expect(advice).toMatchObject({ title: "Be careful with this token", stuck: true })
  }
})

test("a payout that does not agree with its deposit is not the end of it", () => {
  const pegOut = sampleEvent(137, "WithdrawMinted")
  const anomalies = [{ kind: "ADDRESS_DIFFERS" as const, severity: "ALARM" as const, sentence: "Another." }]
  const advice = adviceFor(sampleTransfer({ status: "COMPLETED", pegOut, anomalies }))
  expect(advice).toMatchObject({ title: "Look closely at this payout", stuck: true })
  expect(advice.sentences.join()).not.toContain("went to the recipient")
})
