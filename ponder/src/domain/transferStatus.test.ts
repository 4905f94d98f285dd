import { describe, expect, test } from "vitest"
import { transferStatus } from "./transferStatus.ts"
import { transferStatusRules } from "./transferStatusRules.ts"

const waiting = {
  hasPegIn: true,
  hasPegOut: false,
  soleDepositLog: true,
  destinationTracked: true,
  final: true,
}

describe("the status of a transfer", () => {
  test("waits for its claim once the deposit is final", () => {
    expect(transferStatus(waiting)).toBe("AWAITING_CLAIM")
    expect(transferStatus({ ...waiting, final: false })).toBe("CONFIRMING")
  })

  test("is unmatched while only the peg-out is known", () => {
    expect(transferStatus({ ...waiting, hasPegIn: false, hasPegOut: true })).toBe("UNMATCHED")
  })

  test("is completed by a peg-out, whatever else was expected", () => {
    const paidOut = { hasPegIn: true, hasPegOut: true }
    expect(
      transferStatus({ ...paidOut, soleDepositLog: false, destinationTracked: false, final: false }),
    ).toBe("COMPLETED")
  })

  test("is unclaimable at once, and on every network", () => {
    expect(
      transferStatus({ ...waiting, soleDepositLog: false, final: false, destinationTracked: false }),
    ).toBe("UNCLAIMABLE")
  })

  test("does not wait for finality towards a network that is not indexed", () => {
    expect(transferStatus({ ...waiting, destinationTracked: false, final: false })).toBe(
      "UNTRACKED_DESTINATION",
    )
  })
})

test("every status has one rule, the last of which always holds", () => {
  const statuses = transferStatusRules.map(rule => rule.status)
  expect(new Set(statuses).size).toBe(statuses.length)
  expect(transferStatusRules.at(-1)?.when).toEqual({})
})

test("every rule has one plain sentence", () => {
  for (const { sentence } of transferStatusRules) expect(sentence).toMatch(/^[A-Z][^.]*\.$/)
})
