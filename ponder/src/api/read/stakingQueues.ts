import DataLoader from "dataloader"
import type { Address } from "viem"
import type { StakingPlace } from "../../queries/staking/stakingPlaces.ts"
import { stakingQueue } from "../../queries/staking/stakingQueue.ts"
import type { Ask } from "./rows.ts"

export type QueueDayRow = {
  chain_id: number
  pool: Address
  at: string
  day: number
  amount: string
  requests: number
  claimable_amount: string
  claimable_requests: number
  oldest_timestamp: number
}

/** By day, the earliest first. */
export type StakingQueueLoader = DataLoader<StakingPlace, QueueDayRow[], string>

export function createStakingQueueLoader(rows: Ask): StakingQueueLoader {
  return new DataLoader(
    async places => {
      const found = await rows<QueueDayRow>(stakingQueue(places))
      return places.map(({ chainId, pool, at }) =>
        found.filter(
          row => row.chain_id === chainId && row.pool === pool.toLowerCase() && Number(row.at) === at,
        ),
      )
    },
    { cacheKeyFn: ({ chainId, pool, at }) => `${chainId} ${pool} ${at}` },
  )
}
