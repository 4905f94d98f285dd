import type { Address } from "viem"
import { parseEnvironment } from "../../../config/environment.ts"
import { networks } from "../../../networks/index.ts"
import type { StakingPool } from "../../../networks/network.ts"

export type KnownPool = StakingPool & {
  chainId: number
  /** The coin that is staked, as the bridge names it. */
  coin: { address: Address; symbol: string }
}

const { chains, unstakeSeconds } = parseEnvironment(process.env)

/** The staking pools of the chains that are indexed. */
export const stakingPools: readonly KnownPool[] = networks
  .filter(({ id }) => chains.some(chain => chain.id === id))
  .flatMap(({ id: chainId, nativeCoin, stakingPools: pools = [] }) =>
    pools.map(pool => ({
      ...pool,
      chainId,
      unstakeSeconds: unstakeSeconds ?? pool.unstakeSeconds,
      coin: { address: nativeCoin.sentinel, symbol: nativeCoin.symbol },
    })),
  )
