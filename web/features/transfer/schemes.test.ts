import { expect, test } from "vitest"
import { wayOf } from "./schemes.ts"
import { TRANSFER_STATUSES } from "./transferStatus.ts"

test("a claim is promised only where one can come", () => {
  const promised = TRANSFER_STATUSES.filter(status => wayOf(null, status) === "known once it is claimed")
  expect(promised).toEqual(["CONFIRMING", "AWAITING_CLAIM"])
  expect(wayOf("LOCK_MINT", "COMPLETED")).toBe("Locked, then minted")
})
