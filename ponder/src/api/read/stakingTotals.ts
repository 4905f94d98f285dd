import DataLoader from "dataloader"
import type { StakingPlace } from "../../queries/staking/stakingPlaces.ts"
import { stakingTotalsAt } from "../../queries/staking/stakingTotalsAt.ts"
import type { Ask } from "./rows.ts"

type StakingTotals = {
  block_number: string
  timestamp: number
  total_staked: string
  total_unstaked: string
  total_shares: string
  total_requested: string
  total_paid: string
  requests: number
  settled: number
}

/** Undefined where nothing had happened in the pool. */
export type StakingTotalsLoader = DataLoader<StakingPlace, StakingTotals | undefined, string>

export function createStakingTotalsLoader(rows: Ask): StakingTotalsLoader {
  return new DataLoader(
    async places => {
      const found = await rows<StakingTotals & { place: number }>(stakingTotalsAt(places))
      const byPlace = new Map(found.map(row => [row.place, row]))
      return places.map((_, index) => byPlace.get(index + 1))
    },
    { cacheKeyFn: ({ chainId, pool, at }) => `${chainId} ${pool} ${at}` },
  )
}
