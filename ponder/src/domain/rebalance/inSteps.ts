import { type PoolChain, type Problem, projected, type Route } from "./problem.ts"

/** What a chain can and has to do, in whole steps: bounds of what comes in less what goes out. */
export type ChainSteps = {
  /** To be at its floor or above. */
  least: number
  /** To be at its ceiling or below. */
  most: number
  /** To pay out every claim that waits. */
  covered: number
  /** What may leave: owed to nobody and not held back. */
  spare: number
}

export type RouteSteps = {
  from: number
  to: number
  minimum: number
  maximum: number
  /** In steps as well. */
  fixedCost: number
  costOfStep: number
}

/**
 * A pool of more steps would be beyond what the solver can tell apart: it takes a whole number for one when it is a
 * millionth off, which times the steps of a move has to stay far below one step.
 */
export const MOST_STEPS = 100_000n

/** Rounded so that what holds in steps holds in shares. */
export function chainSteps(chain: PoolChain, { step, reserve }: Problem): ChainSteps {
  const { floor, ceiling } = chain.band
  const here = projected(chain)
  return {
    least: reachable(ceilingOf(floor - here, step)),
    most: reachable(floorOf(ceiling - here, step)),
    covered: Number(ceilingOf(-here, step)),
    spare: Math.max(0, Number(floorOf(chain.effective - reserve, step))),
  }
}

export function routeSteps(route: Route, { chains, step }: Problem): RouteSteps {
  const placeOf = (chainId: number) => chains.findIndex(chain => chain.chainId === chainId)
  return {
    from: placeOf(route.fromChainId),
    to: placeOf(route.toChainId),
    // A move of nothing is none.
    minimum: Math.max(1, Number(ceilingOf(route.minimum, step))),
    maximum: Number(smaller(floorOf(route.maximum, step), MOST_STEPS)),
    fixedCost: Number(route.fixedCost) / Number(step),
    costOfStep: Number(route.costPerMillion) / 1e6,
  }
}

/** Beyond what all chains together can give it makes no difference how far away a bound is, and a float would not keep it. */
function reachable(steps: bigint): number {
  const most = 2n * MOST_STEPS
  return Number(steps < -most ? -most : smaller(steps, most))
}

/** Division of bigints goes towards zero. */
function floorOf(value: bigint, step: bigint): bigint {
  const quotient = value / step
  return value < 0n && quotient * step !== value ? quotient - 1n : quotient
}

function ceilingOf(value: bigint, step: bigint): bigint {
  return -floorOf(-value, step)
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b
}
