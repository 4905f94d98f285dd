import { describe, expect, test } from "vitest"
import type { Read } from "../../lib/reading.ts"
import { buildHeadline } from "./buildHeadline.ts"
import type { NetworkData } from "./queries.ts"
import { NO_EVENTS, sampleChain, sampleFreshness } from "./sampleNetwork.ts"

const chains = [sampleChain(1, "Ethereum", NO_EVENTS), sampleChain(56, "BSC", NO_EVENTS)]

function readWith(...states: string[]): Read<NetworkData> {
  const freshness = chains.flatMap((chain, i) => {
    const state = states[i]
    return state ? [sampleFreshness(chain.id, state)] : []
  })
  return { kind: "read", data: { chains, freshness }, blocks: [], readAt: 0, failingSince: null }
}

describe("buildHeadline", () => {
  test.each([
    [["LIVE", "LIVE"], "Live"],
    [["BACKFILL", "BACKFILL"], "Catching up"],
    [["LIVE", "BACKFILL"], "BSC catching up"],
    [["INDEXER_BEHIND", "LIVE"], "Ethereum behind"],
    [["BACKFILL", "CHAIN_HALTED"], "BSC halted"],
    [["RPC_DOWN", "CHAIN_HALTED"], "Ethereum unreachable"],
    [["LIVE"], "Unknown"],
  ])("%j reads %s", (states, word) => {
    expect(buildHeadline(readWith(...states)).word).toBe(word)
  })

  test("no chain at all is not 'Live'", () => {
    expect(buildHeadline({ ...readWith(), data: { chains: [], freshness: [] } }).word).toBe("Unknown")
  })

  test("says when the index itself is silent", () => {
    expect(buildHeadline({ ...readWith("LIVE", "LIVE"), failingSince: 9 }).word).toBe("Not updating")
    expect(buildHeadline({ kind: "unread", problem: "unreachable", triedAt: 9 }).word).toBe(
      "Index unreachable",
    )
  })
})
