import { expect, test } from "vitest"
import { sampleTransfer } from "../transfer/sampleTransfer.ts"
import type { TransferStatus } from "../transfer/transferStatus.ts"
import { isSettled } from "./isSettled.ts"

const found = (live: boolean, ...statuses: TransferStatus[]) =>
  isSettled({
    search: {
      __typename: "FoundTransfers",
      live,
      transfers: statuses.map(status => sampleTransfer({ status })),
    },
  })

test("what the network may still replace is asked for again", () => {
  expect(found(false, "AWAITING_CLAIM")).toBe(true)
  expect(found(false, "COMPLETED", "CONFIRMING")).toBe(false)
  expect(found(true, "AWAITING_CLAIM")).toBe(false)
})

test("what is not indexed is asked for again where waiting helps", () => {
  const notIndexed = (reason: "NOT_MINED" | "REVERTED") =>
    isSettled({ search: { __typename: "NotIndexed", reason, detail: "", chain: null } })
  expect(notIndexed("NOT_MINED")).toBe(false)
  expect(notIndexed("REVERTED")).toBe(true)
})
