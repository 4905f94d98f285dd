import type { RegisteredToken } from "../registeredToken.ts"
import { bandsOf } from "./bandsOf.ts"
import { MOST_STEPS } from "./inSteps.ts"
import type { PolicyChoice } from "./policyChoice.ts"
import { type Problem, projected } from "./problem.ts"
import { type ClosedRoute, routesOf, stepOf } from "./routesOf.ts"

export type PoolProblem = Problem & {
  closed: ClosedRoute[]
  /** Held and under way, less what is owed, on all chains. */
  size: bigint
}

/** What is to be solved for a pool of which this is held beyond all debts, in the order of its tokens. */
export function poolProblem(
  pool: readonly RegisteredToken[],
  effective: readonly bigint[],
  choice: PolicyChoice,
): PoolProblem {
  const amounts = pool.map(({ chainId }, place) => ({
    chainId,
    effective: effective[place] ?? 0n,
    inbound: inboundOf(chainId, choice),
  }))
  const size = amounts.reduce((sum, chain) => sum + projected(chain), 0n)
  const bands = bandsOf(pool, choice.poolSize ?? (size > 0n ? size : 0n), choice)
  const { open, closed } = routesOf(pool, choice)
  return {
    chains: amounts.map((chain, place) => ({
      ...chain,
      band: bands[place] ?? { floor: 0n, target: 0n, ceiling: 0n },
    })),
    routes: open,
    closed,
    size,
    step: stepOf(pool, choice),
    reserve: choice.reserve,
  }
}

/** What of a choice makes no sense for a pool, as a sentence; undefined where all of it does. */
export function faultOf(
  { chains, size, step }: PoolProblem,
  pool: readonly RegisteredToken[],
  { bands, outages, inbound, minimumMove, maximumMove }: PolicyChoice,
): string | undefined {
  const ids = pool.map(({ chainId }) => chainId)
  const named = [...bands.map(({ chainId }) => chainId), ...outages, ...inbound.map(({ chainId }) => chainId)]
  const stranger = named.find(chainId => !ids.includes(chainId))
  if (stranger !== undefined)
    return `Chain ${stranger} is not in this pool, which is on ${ids.join(" and ")}.`
  const crossed = chains.find(({ band }) => band.floor > band.target || band.target > band.ceiling)
  if (crossed)
    return `Of chain ${crossed.chainId} the floor is not above the target, nor that above the ceiling.`
  const smallest = pool.map(({ decimals }) => 10n ** BigInt(18 - decimals)).find(unit => step % unit !== 0n)
  if (step <= 0n || smallest !== undefined)
    return "`step` is more than 0, in whole units of the pool's tokens."
  if (size / step > MOST_STEPS) return `\`step\` is at least a ${MOST_STEPS}th part of the pool.`
  if (maximumMove === undefined) return undefined
  if (maximumMove < step) return "`maximumMove` is at least a step."
  return maximumMove < (minimumMove ?? 0n) ? "`maximumMove` is not below `minimumMove`." : undefined
}

function inboundOf(chainId: number, { inbound }: PolicyChoice): bigint {
  return inbound.reduce((sum, move) => sum + (move.chainId === chainId ? move.shares : 0n), 0n)
}
