import { expect, test } from "vitest"
import { chainState } from "./chainState.ts"

const now = 1_700_000_000
const atHead = {
  backfilled: true,
  indexedBlock: 100n,
  indexedTimestamp: now - 12,
  head: { block: 100n, timestamp: now - 12 },
  now,
}

test("at the head the index is live", () => {
  expect(chainState(atHead)).toBe("LIVE")
})

test("a few seconds of lag are still live", () => {
  expect(chainState({ ...atHead, head: { block: 103n, timestamp: now } })).toBe("LIVE")
})

test("a silent RPC is our fault, whatever else is true", () => {
  expect(chainState({ ...atHead, backfilled: false, head: undefined })).toBe("RPC_DOWN")
})

test("before the history is complete the index is in its backfill", () => {
  expect(chainState({ ...atHead, backfilled: false })).toBe("BACKFILL")
})

test("an index that the chain has left behind is told apart from a chain that stands still", () => {
  expect(chainState({ ...atHead, indexedTimestamp: now - 300, head: { block: 130n, timestamp: now } })).toBe(
    "INDEXER_BEHIND",
  )
  const old = now - 600
  expect(chainState({ ...atHead, indexedTimestamp: old, head: { block: 100n, timestamp: old } })).toBe(
    "CHAIN_HALTED",
  )
})
