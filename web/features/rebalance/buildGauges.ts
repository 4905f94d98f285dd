import type { StatusLook } from "../../ui/StatusWord.tsx"
import { partOf } from "./partOf.ts"
import type { Standing } from "./queries.ts"
import { isUncovered, POSITIONS } from "./stateLooks.ts"

export type Mark = {
  shares: string
  /** Of the pool, in percent; null where there is nothing of it. */
  part: string | null
  /** From the left of the picture, in percent of its width. */
  x: number
}

export type Gauge = {
  chain: Standing["chains"][number]["chain"]
  /** Null where nobody knows what is held. */
  look: StatusLook | null
  /** Null where nobody knows what it is a part of. */
  band: { floor: Mark; target: Mark; ceiling: Mark } | null
  now: Mark | null
  /** Once all moves have come; null where none come to or from it. */
  after: Mark | null
  /** What keeps the chain out of every plan. */
  closed: "paused" | "outage" | null
}

/** All chains of a pool on one scale: a bar twice as long is twice as much. */
export function buildGauges(
  { chains, poolShares }: Pick<Standing, "chains" | "poolShares">,
  /** What percents are of, in shares, where that is not what the pool has. */
  size: string | null = null,
): Gauge[] {
  const known = chains.flatMap(chain => [chain.ceilingShares, chain.projectedShares, chain.afterShares])
  const reach = [poolShares, ...known].reduce<bigint>((most, shares) => {
    const value = BigInt(shares ?? 0)
    return value > most ? value : most
  }, 1n)
  const pool = size ?? poolShares ?? "0"

  return chains.map(chain => ({
    chain: chain.chain,
    look: lookOf(chain),
    band: bandOf(chain),
    now: chain.projectedShares === null ? null : mark(chain.projectedShares),
    after:
      chain.afterShares === null || chain.afterShares === chain.projectedShares
        ? null
        : mark(chain.afterShares),
    closed: chain.paused ? "paused" : chain.outage ? "outage" : null,
  }))

  function bandOf({ floorShares, targetShares, ceilingShares }: Standing["chains"][number]): Gauge["band"] {
    if (floorShares === null || targetShares === null || ceilingShares === null) return null
    return { floor: mark(floorShares), target: mark(targetShares), ceiling: mark(ceilingShares) }
  }

  function mark(shares: string): Mark {
    const value = BigInt(shares)
    // Below nothing there is no place: words say it.
    const x = value < 0n ? 0 : Number((value * 10_000n) / reach) / 100
    return { shares, part: partOf(shares, pool), x }
  }
}

function lookOf(chain: Standing["chains"][number]): StatusLook | null {
  if (isUncovered(chain)) return POSITIONS.UNCOVERED
  return chain.position && POSITIONS[chain.position]
}
