import { expect, test } from "vitest"
import { sampleEvent, sampleTransfer } from "../transfer/sampleTransfer.ts"
import { proofSubject } from "./proofSubject.ts"

const waiting = sampleTransfer({ token: null })

test("a deposit that waits for its claim can be checked, with nothing on the other side yet", () => {
  expect(proofSubject(waiting)).toMatchObject({
    fromChain: { id: 1, bridge: "0x01" },
    deposit: { txHash: "0x1", logIndex: 2 },
    withdrawal: null,
    registered: false,
  })
})

test("a claim is where the other side has it", () => {
  expect(proofSubject({ ...waiting, pegOut: sampleEvent(137, "WithdrawMinted") })?.withdrawal?.txHash).toBe(
    "0x137",
  )
})

test("a payout without a deposit leaves nothing to check", () => {
  expect(
    proofSubject({ ...waiting, pegIn: null, fromChain: null, pegOut: sampleEvent(137, "WithdrawMinted") }),
  ).toBeNull()
})
