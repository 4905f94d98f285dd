import type { Plan } from "./queries.ts"

type Chain = { id: number; name: string }

export type Missing = { chain: Chain; bound: "floor" | "ceiling"; shares: string }

/** What no move can do: the chains that stay outside their bands, and by how much. */
export function missingAfter(chains: Plan["chains"]): Missing[] {
  return chains.flatMap(({ chain, afterShares, floorShares, ceilingShares }): Missing[] => {
    if (afterShares === null || floorShares === null || ceilingShares === null) return []
    const [after, floor, ceiling] = [BigInt(afterShares), BigInt(floorShares), BigInt(ceilingShares)]
    if (after < floor) return [{ chain, bound: "floor", shares: String(floor - after) }]
    return after > ceiling ? [{ chain, bound: "ceiling", shares: String(after - ceiling) }] : []
  })
}
