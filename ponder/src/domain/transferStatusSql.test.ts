import { expect, test } from "vitest"
import { transferStatusSql } from "./transferStatusSql.ts"

test("the rules stand in their order in one CASE", () => {
  const sql = transferStatusSql({
    hasPegIn: "has_peg_in",
    hasPegOut: "has_peg_out",
    soleDepositLog: "logs = 1",
    destinationTracked: "tracked",
    final: "final",
  })
  expect(sql).toBe(
    "CASE WHEN NOT (has_peg_in) THEN 'UNMATCHED' WHEN (has_peg_out) THEN 'COMPLETED' " +
      "WHEN NOT (logs = 1) THEN 'UNCLAIMABLE' WHEN NOT (tracked) THEN 'UNTRACKED_DESTINATION' " +
      "WHEN NOT (final) THEN 'CONFIRMING' WHEN true THEN 'AWAITING_CLAIM' END",
  )
})
