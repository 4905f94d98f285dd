import { expect, test } from "vitest"
import { sampleFreshness } from "../network/sampleNetwork.ts"
import { unseenClaim } from "./unseenClaim.ts"

const polygon = { id: 137, name: "Polygon" }

function networkIn(state: string, failingSince: number | null = null) {
  const data = { freshness: [sampleFreshness(137, state)] }
  return { kind: "read" as const, data, blocks: [], readAt: 1_700_000_100, failingSince }
}

test("a destination that is followed leaves nothing unseen", () => {
  expect(unseenClaim(networkIn("LIVE"), polygon)).toBeNull()
})

test.each(["BACKFILL", "INDEXER_BEHIND", "RPC_DOWN"])("one that is %s may have the claim already", state => {
  expect(unseenClaim(networkIn(state), polygon)).toContain("up to 2023-11-14 22:13:20 UTC only")
})

test("nor is an index that fell silent trusted, or a claim asked for where no block is made", () => {
  expect(unseenClaim(networkIn("LIVE", 1_700_000_050), polygon)).toContain("not shown here")
  expect(unseenClaim(networkIn("CHAIN_HALTED"), polygon)).toContain("makes no blocks")
})
