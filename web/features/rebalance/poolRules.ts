import { poolOf } from "../../../ponder/src/domain/rebalance/poolOf.ts"
import { type RegisteredToken, registeredToken } from "../../../ponder/src/domain/registeredToken.ts"
import { tokenId } from "../../../ponder/src/domain/tokenId.ts"

/** A chain of a pool, with what its operator wants there, in whole percent. */
export type PoolRule = { chainId: number; floor: number; target: number; ceiling: number }

/** How a pool is planned where nobody chooses otherwise. Amounts in tokens; null where they differ by chain. */
export type PoolRules = {
  /** Of the pool's first token, by which the pool is asked for. */
  tokenId: string
  chains: PoolRule[]
  /** Percent around each target that every band reaches. */
  tolerance: string | null
  fixedCost: string | null
  minimumMove: string | null
  step: string | null
}

const ANYTHING = { floor: 0, target: 0, ceiling: 100 }

/** Null where the token is no part of a pool. */
export function poolRules(id: string): PoolRules | null {
  const [chainId = "", address = ""] = id.split("-")
  const token = registeredToken(BigInt(chainId), address)
  const pool = token && poolOf(token)?.toSorted((a, b) => a.chainId - b.chainId)
  const first = pool?.[0]
  if (!pool || !first) return null
  const chains = pool.map(({ chainId, liquidity }) => ({ chainId, ...(liquidity?.band ?? ANYTHING) }))
  return {
    tokenId: tokenId(first.chainId, first.address),
    chains,
    tolerance: only(chains.flatMap(({ floor, target, ceiling }) => [target - floor, ceiling - target])),
    fixedCost: only(pairsOf(pool).map(pair => costOf(pair))),
    minimumMove: only(pool.map(({ liquidity }) => liquidity?.move.least ?? 0n)),
    step: only(pool.map(({ liquidity }) => liquidity?.move.step ?? 1n)),
  }
}

/** Both of its transactions. */
function costOf(pair: readonly RegisteredToken[]): bigint {
  return pair.reduce((sum, { liquidity }) => sum + (liquidity?.transactionCost ?? 0n), 0n)
}

function pairsOf(pool: readonly RegisteredToken[]): RegisteredToken[][] {
  return pool.flatMap((one, place) => pool.slice(place + 1).map(other => [one, other]))
}

function only(values: readonly (bigint | number)[]): string | null {
  const different = new Set(values.map(String))
  return different.size === 1 ? ([...different][0] ?? null) : null
}
