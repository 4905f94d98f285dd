import { describe, expect, test } from "vitest"
import { buildNetwork } from "./buildNetwork.ts"
import { NO_EVENTS, sampleChain, sampleFreshness } from "./sampleNetwork.ts"

const ethereum = sampleChain(1, "Ethereum", { ...NO_EVENTS, depositLocked: 40, withdrawUnlocked: 9 })
const bsc = sampleChain(56, "BSC", { ...NO_EVENTS, depositBurned: 11, withdrawMinted: 38 })

describe("buildNetwork", () => {
  test("adds the counts up over the chains", () => {
    const { totals } = buildNetwork({ chains: [ethereum, bsc], freshness: [] })
    expect(totals).toEqual({
      depositLocked: 40,
      depositBurned: 11,
      withdrawMinted: 38,
      withdrawUnlocked: 9,
      total: 98,
    })
  })

  test("joins each chain with its own freshness, in the order of the chains", () => {
    const freshness = [sampleFreshness(56, "BACKFILL"), sampleFreshness(1, "LIVE")]
    const { chains } = buildNetwork({ chains: [ethereum, bsc], freshness })
    expect(chains.map(chain => [chain.name, chain.look.word])).toEqual([
      ["Ethereum", "Live"],
      ["BSC", "Catching up"],
    ])
    expect(chains[1]?.indexed).toEqual({ block: "33618402", timestamp: 1_700_000_000 })
  })

  test("a chain without freshness, or in a state of a newer API, is unknown and not live", () => {
    const { chains } = buildNetwork({
      chains: [ethereum, bsc],
      freshness: [sampleFreshness(56, "toString")],
    })
    expect(chains.map(chain => chain.look.word)).toEqual(["Unknown", "Unknown"])
    expect(chains[0]?.indexed).toBeNull()
  })

  test("what was read before the index fell silent keeps its counts, and is no longer live", () => {
    const data = { chains: [ethereum], freshness: [sampleFreshness(1, "LIVE")] }
    const [chain] = buildNetwork(data, false).chains
    expect(chain?.look.word).toBe("Unknown")
    expect(chain?.counts.total).toBe(49)
  })

  test("links the bridge on the chain's own explorer, whatever slash its address ends with", () => {
    const { chains } = buildNetwork({ chains: [ethereum], freshness: [] })
    expect(chains[0]?.bridgeUrl).toBe(
      "https://explorer.example/address/0xFD3bB3f0b9D8dC5A4D2f1D8F8f2d5a1c0B9E7A61",
    )
    expect(chains[0]?.explorerHost).toBe("explorer.example")
  })

  test("tells 'no chains' from 'no events yet'", () => {
    expect(buildNetwork({ chains: [], freshness: [] }).emptiness).toBe("no chains")
    const quiet = sampleChain(1, "Ethereum", NO_EVENTS)
    expect(buildNetwork({ chains: [quiet], freshness: [] }).emptiness).toBe("no events")
    expect(buildNetwork({ chains: [quiet, bsc], freshness: [] }).emptiness).toBeNull()
  })
})
