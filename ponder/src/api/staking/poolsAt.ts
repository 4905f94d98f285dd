import type { Address } from "viem"
import type { StakingPlace } from "../../queries/staking/stakingPlaces.ts"
import type { RequestContext } from "../graphql/context.ts"
import { momentInput } from "../graphql/input.ts"
import { poolInput } from "./poolInput.ts"
import { type KnownPool, stakingPools } from "./stakingPools.ts"

/** A pool at a moment, and the block of its chain that is indexed now. */
export type PoolAt = StakingPlace & { known: KnownPool; indexedBlock: bigint }

type Wanted = {
  chainId?: number | null
  pool?: Address | null
  at?: number | null
}

/** The pools at a moment up to which all chains are indexed; without one, each at the time up to which its own chain is. */
export async function poolsAt(
  { chainId, pool, at }: Wanted,
  { indexedBlocks, commonMoment }: Pick<RequestContext, "indexedBlocks" | "commonMoment">,
): Promise<PoolAt[]> {
  const moment = at == null ? undefined : momentInput(at, await commonMoment())
  const chosen = poolInput(pool)
  const blocks = await indexedBlocks()
  return stakingPools
    .filter(known => chainId == null || known.chainId === chainId)
    .filter(known => chosen === undefined || known.address === chosen)
    .flatMap(known => {
      const indexed = blocks.find(block => block.chainId === known.chainId)
      if (!indexed) return []
      const { chainId, address, unstakeSeconds } = known
      const place = { chainId, pool: address, unstakeSeconds, at: moment ?? indexed.timestamp }
      return [{ ...place, known, indexedBlock: indexed.block }]
    })
}
