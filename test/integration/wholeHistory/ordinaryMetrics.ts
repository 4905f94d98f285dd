import { expect, test } from "vitest"
import { families } from "../../../ponder/src/api/metrics/families.ts"
import type { WholeHistory } from "./WholeHistory.ts"

export function ordinaryMetrics(history: WholeHistory): void {
  test("every metric is told, and raises no alert but for what was left unclaimed long ago", async () => {
    const told = new Set((await history.scrape()).map(({ name }) => name))
    expect(Object.keys(families).filter(name => !told.has(name))).toEqual([])
    expect(await history.alertsNow()).toEqual(["BridgeClaimOverdue"])
  })
}
