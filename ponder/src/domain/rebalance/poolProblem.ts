import type { RegisteredToken } from "../registeredToken.ts"
import { bandsOf } from "./bandsOf.ts"
import type { PolicyChoice } from "./policyChoice.ts"
import { type Problem, projected } from "./problem.ts"
import { type ClosedRoute, routesOf, stepOf } from "./routesOf.ts"

export type PoolProblem = Problem & {
  closed: ClosedRoute[]
  /** Held and under way, less what is owed, on all chains. */
  size: bigint
  /** The same without regard to signs: on one chain as much can be lacking as there is on another. */
  gross: bigint
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
  const gross = amounts.reduce((sum, chain) => sum + magnitude(chain.effective) + chain.inbound, 0n)
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
    gross,
    step: stepOf(pool, choice, gross),
    reserve: choice.reserve,
  }
}

function inboundOf(chainId: number, { inbound }: PolicyChoice): bigint {
  return inbound.reduce((sum, move) => sum + (move.chainId === chainId ? move.shares : 0n), 0n)
}

function magnitude(shares: bigint): bigint {
  return shares < 0n ? -shares : shares
}
