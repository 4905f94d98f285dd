import { type ChainSteps, chainSteps, type RouteSteps, routeSteps } from "./inSteps.ts"
import { type Aim, movesModel } from "./movesModel.ts"
import type { Problem } from "./problem.ts"
import { solve } from "./solver.ts"

/** In steps, by the order of chains and routes in the problem. */
type StepProblem = { chains: readonly ChainSteps[]; routes: readonly RouteSteps[] }

export type FoundMoves = {
  /** For each route, how much it moves; 0 where it is not used. */
  amounts: bigint[]
  /** Every chain is in its band then. */
  reachesBands: boolean
}

/**
 * The least-cost moves that bring every chain into its band; where none do, those that come closest: claims first, then
 * bands, then cost. Exact: the solver counts in whole steps, and what it says is checked.
 */
export async function findMoves(problem: Problem): Promise<FoundMoves> {
  const chains = problem.chains.map(chain => chainSteps(chain, problem))
  const routes = problem.routes.map(route => routeSteps(route, problem))
  const steps = { chains, routes }
  const inShares = (amounts: readonly number[]) => amounts.map(amount => BigInt(amount) * problem.step)
  if (chains.every(({ least, most }) => least <= 0 && most >= 0)) {
    return { amounts: inShares(routes.map(() => 0)), reachesBands: true }
  }
  const inBands = await amountsFor(steps, { kind: "CHEAPEST_IN_BANDS" })
  if (inBands) return { amounts: inShares(inBands), reachesBands: true }
  return { amounts: inShares(await closest(steps)), reachesBands: false }
}

async function closest(problem: StepProblem): Promise<number[]> {
  const uncovered = sum(changesOf(problem, await always({ kind: "LEAST_UNCOVERED" })), uncoveredAt)
  const outside = sum(changesOf(problem, await always({ kind: "LEAST_OUTSIDE", uncovered })), outsideAt)
  return always({ kind: "CHEAPEST", uncovered, outside })

  async function always(aim: Aim): Promise<number[]> {
    const amounts = await amountsFor(problem, aim)
    if (!amounts)
      throw new Error(`Doing nothing is always possible, yet the solver found no way to ${aim.kind}.`)
    return amounts
  }

  function sum(changes: readonly number[], at: (chain: ChainSteps, change: number) => number): number {
    return problem.chains.reduce((all, chain, place) => all + at(chain, changes[place] ?? 0), 0)
  }
}

async function amountsFor({ chains, routes }: StepProblem, aim: Aim): Promise<number[] | undefined> {
  const values = await solve(movesModel(chains, routes, aim))
  if (!values) return undefined
  const amounts = routes.map((_, route) => Math.round(values[route] ?? 0))
  check({ chains, routes }, amounts, aim)
  return amounts
}

/** Where what the solver has rounded is no plan at all, better none than that. */
function check({ chains, routes }: StepProblem, amounts: readonly number[], aim: Aim): void {
  const changes = changesOf({ chains, routes }, amounts)
  const fits = routes.every(({ minimum, maximum }, route) =>
    isDivisible(amounts[route] ?? 0, minimum, maximum),
  )
  const pays = chains.every(({ spare }, place) => outOf(place) <= spare)
  const reaches = chains.every(({ least, most }, place) => {
    const change = changes[place] ?? 0
    return least <= change && change <= most
  })
  if (fits && pays && (reaches || aim.kind !== "CHEAPEST_IN_BANDS")) return
  throw new Error(`The solver's moves do not keep the rules: ${amounts.join(", ")}.`)

  function outOf(place: number): number {
    return routes.reduce((sum, { from }, route) => sum + (from === place ? (amounts[route] ?? 0) : 0), 0)
  }
}

function isDivisible(amount: number, minimum: number, maximum: number): boolean {
  return amount === 0 || Math.ceil(amount / maximum) * minimum <= amount
}

function changesOf({ chains, routes }: StepProblem, amounts: readonly number[]): number[] {
  return chains.map((_, place) =>
    routes.reduce((sum, { from, to }, route) => {
      const amount = amounts[route] ?? 0
      return sum + (to === place ? amount : 0) - (from === place ? amount : 0)
    }, 0),
  )
}

function uncoveredAt({ covered }: ChainSteps, change: number): number {
  return Math.max(0, covered - change)
}

function outsideAt({ least, most }: ChainSteps, change: number): number {
  return Math.max(0, least - change) + Math.max(0, change - most)
}
