import { expect, test } from "vitest"
import { buildChainState } from "./buildChainState.ts"
import { sampleFreshness } from "./sampleNetwork.ts"

const withFreshness = (...freshness: ReturnType<typeof sampleFreshness>[]) => ({ chains: [], freshness })

test("a chain has its own numbers, and its lag in blocks and time", () => {
  const data = withFreshness(sampleFreshness(1, "BACKFILL"), sampleFreshness(56, "LIVE"))
  expect(buildChainState(data, 56)).toMatchObject({
    look: { word: "Live" },
    indexed: { block: "33618402", timestamp: 1_700_000_000 },
    head: "33618405",
    finalized: "33618390",
    lag: { blocks: "3", seconds: 9 },
  })
})

test("a halted chain and an index that is behind are told apart", () => {
  const meaningOf = (state: string) => buildChainState(withFreshness(sampleFreshness(1, state)), 1).meaning
  expect(meaningOf("CHAIN_HALTED")).toContain("The chain itself makes no blocks")
  expect(meaningOf("INDEXER_BEHIND")).toContain("The chain goes on; the index here has fallen behind")
})

test("an unknown head is not known, and never zero", () => {
  const silent = { headBlock: null, finalizedBlock: null, lagBlocks: null, lagSeconds: null }
  const data = withFreshness({ ...sampleFreshness(1, "RPC_DOWN"), ...silent })
  expect(buildChainState(data, 1)).toMatchObject({ head: null, finalized: null, lag: null })
})

test("no lag at all is a lag that is known", () => {
  const data = withFreshness({ ...sampleFreshness(1, "LIVE"), lagBlocks: "0", lagSeconds: 0 })
  expect(buildChainState(data, 1).lag).toEqual({ blocks: "0", seconds: 0 })
})

test("a chain without freshness, or of a newer state, is unknown; so is all that is no longer current", () => {
  expect(buildChainState(withFreshness(), 1)).toMatchObject({ look: { word: "Unknown" }, indexed: null })
  expect(buildChainState(withFreshness(sampleFreshness(1, "toString")), 1).look.word).toBe("Unknown")
  const data = withFreshness(sampleFreshness(1, "LIVE"))
  expect(buildChainState(data, 1, false)).toMatchObject({ look: { word: "Unknown" }, head: "33618405" })
})
