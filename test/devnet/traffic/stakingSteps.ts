import { enabledNetworks } from "../../../ponder/networks/index.ts"
import type { StakingAction, Step } from "./plan.ts"
import { Random } from "./random.ts"
import { StakingMaker } from "./stakingMaker.ts"

const DAY = 86_400
/** Between two distributions. The operator is late in the end: some requests are due and not paid. */
const PAY_DAY = 2 * DAY
const LAST_PAY_DAY = 5 * DAY

/** The chain whose staking pools are stood in for. */
export const stakingChainId = enabledNetworks.find(({ stakingPools }) => stakingPools)?.id ?? 0

/**
 * What happens in the staking pools, from a seed of its own and in blocks that there are anyway: so that the history of the
 * bridges is what it was without it, and takes no longer than its transactions.
 */
export function stakingSteps(seed: number, steps: readonly Step[], end: number): Step[] {
  const random = new Random(seed + 0x57a4e)
  const maker = new StakingMaker(random)
  const moments = [...new Set(steps.filter(({ chainId }) => chainId === stakingChainId).map(({ at }) => at))]
  let paidAt = 0
  return moments
    .sort((a, b) => a - b)
    .flatMap(at => {
      const actions: (StakingAction | undefined)[] = []
      if (random.chance(30)) actions.push(maker.stake())
      if (random.chance(20)) actions.push(maker.unstake(at))
      if (at >= paidAt + PAY_DAY && at <= end - LAST_PAY_DAY) {
        paidAt = at
        actions.push(maker.distribution("REQUESTS", at), maker.distribution("CLAIMERS", at))
      }
      return actions.flatMap(action => (action ? [{ at, chainId: stakingChainId, action }] : []))
    })
}
