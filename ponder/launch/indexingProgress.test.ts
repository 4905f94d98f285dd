import { expect, test } from "vitest"
import { readProgress } from "./indexingProgress.ts"

test("sums Ponder's own counts over chains and events", () => {
  const metrics = `
# HELP ponder_historical_total_blocks Number of blocks required for the historical sync
# TYPE ponder_historical_total_blocks gauge
ponder_historical_total_blocks{chain="chain1"} 100
ponder_historical_total_blocks{chain="chain56"} 200
ponder_historical_cached_blocks{chain="chain1"} 40
ponder_historical_completed_blocks{chain="chain1"} 10
ponder_historical_completed_blocks{chain="chain56"} 25
ponder_indexing_completed_events{event="Bridge:DepositLocked"} 3
ponder_indexing_completed_events{event="Bridge:WithdrawMinted"} 4
ponder_historical_total_blocks_of_something_else 9
`
  expect(readProgress(metrics)).toEqual({ blocks: 75, totalBlocks: 300, events: 7 })
})

test("knows nothing before Ponder counts", () => {
  expect(readProgress("# TYPE ponder_historical_total_blocks gauge\n")).toBeUndefined()
})
