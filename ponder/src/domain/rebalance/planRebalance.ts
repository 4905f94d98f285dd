import { findMoves } from "./findMoves.ts"
import { type PoolChain, type Problem, projected, type Route } from "./problem.ts"
import { splitMoves } from "./splitMoves.ts"

/** To the edge of the band, which costs least, or to the target, which keeps longer. */
export type RebalanceAim = "EDGE" | "TARGET"

export type ChainPosition = "UNCOVERED" | "BELOW_FLOOR" | "IN_BAND" | "ABOVE_CEILING"

export type PlannedMove = {
  route: Route
  shares: bigint
  cost: bigint
  /** What its two chains will hold after it and all moves before it. */
  after: { from: bigint; to: bigint }
  /** The chain that made it necessary, and what it is beyond its bounds by. */
  reason: { position: Exclude<ChainPosition, "IN_BAND">; chainId: number; shares: bigint }
}

export type RejectedRoute = {
  route: Route
  reason: "NOTHING_TO_SPARE" | "NOTHING_NEEDED" | "TOO_SMALL" | "DEARER"
}

export type Plan = {
  moves: PlannedMove[]
  rejected: RejectedRoute[]
  /** What each chain holds once all moves have come, in the order of the problem. */
  after: bigint[]
  cost: bigint
  reachesBands: boolean
}

/** What to move, why, and why not otherwise. */
export async function planRebalance(problem: Problem, aim: RebalanceAim): Promise<Plan> {
  const { amounts, reachesBands } = await findAimed(problem, aim)
  const { chains, routes } = problem
  const held = new Map(chains.map(chain => [chain.chainId, projected(chain)]))
  const moves = routes.flatMap((route, index) =>
    splitMoves(amounts[index] ?? 0n, route, problem.step).map(shares => ({
      route,
      shares,
      cost: costOf(shares, route),
      after: { from: add(route.fromChainId, -shares), to: add(route.toChainId, shares) },
      reason: reasonOf(route, chains),
    })),
  )
  const unused = routes.filter((_, index) => (amounts[index] ?? 0n) === 0n)
  return {
    moves,
    rejected: unused.map(route => ({ route, reason: rejectionOf(route, problem) })),
    after: chains.map(({ chainId }) => held.get(chainId) ?? 0n),
    cost: moves.reduce((sum, { cost }) => sum + cost, 0n),
    reachesBands,
  }

  function add(chainId: number, shares: bigint): bigint {
    const sum = (held.get(chainId) ?? 0n) + shares
    held.set(chainId, sum)
    return sum
  }
}

/** Where a chain stands by what it will hold. */
export function positionOf(shares: bigint, { floor, ceiling }: PoolChain["band"]): ChainPosition {
  if (shares < 0n) return "UNCOVERED"
  if (shares < floor) return "BELOW_FLOOR"
  return shares > ceiling ? "ABOVE_CEILING" : "IN_BAND"
}

/** Where a chain stands now. What is under way pays no claim yet: below its debts it stays, whatever is to come. */
export function standingOf(chain: PoolChain): ChainPosition {
  return chain.effective < 0n ? "UNCOVERED" : positionOf(projected(chain), chain.band)
}

async function findAimed(problem: Problem, aim: RebalanceAim) {
  if (aim === "TARGET") {
    const found = await findMoves({ ...problem, chains: problem.chains.map(toTarget) })
    if (found.reachesBands) return found
  }
  return findMoves(problem)
}

/** A chain that is inside its band stays free to move within it. */
function toTarget(chain: PoolChain): PoolChain {
  const { floor, target, ceiling } = chain.band
  const here = projected(chain)
  if (here < floor) return { ...chain, band: { floor: target, target, ceiling } }
  if (here > ceiling) return { ...chain, band: { floor, target, ceiling: target } }
  return chain
}

/** Rounded up: no plan is cheaper than it says. */
function costOf(shares: bigint, { fixedCost, costPerMillion }: Route): bigint {
  return fixedCost + (shares * costPerMillion + 999_999n) / 1_000_000n
}

/** Nothing moves between two chains that are both inside their bands. */
function reasonOf(route: Route, chains: readonly PoolChain[]): PlannedMove["reason"] {
  const [to, from] = [placeOf(route.toChainId), placeOf(route.fromChainId)]
  if (to.here < 0n) return { position: "UNCOVERED", chainId: route.toChainId, shares: -to.here }
  if (to.here < to.band.floor) {
    return { position: "BELOW_FLOOR", chainId: route.toChainId, shares: to.band.floor - to.here }
  }
  return { position: "ABOVE_CEILING", chainId: route.fromChainId, shares: from.here - from.band.ceiling }

  function placeOf(chainId: number) {
    const chain = chains.find(chain => chain.chainId === chainId)
    if (!chain) throw new Error(`A route leads to chain ${chainId}, which is not in the pool.`)
    return { here: projected(chain), band: chain.band }
  }
}

function rejectionOf(route: Route, { chains, reserve, step }: Problem): RejectedRoute["reason"] {
  const from = chains.find(({ chainId }) => chainId === route.fromChainId)
  const to = chains.find(({ chainId }) => chainId === route.toChainId)
  if (!from || !to) return "NOTHING_NEEDED"
  const spare = from.effective - reserve
  if (spare < step || projected(from) - step < from.band.floor) return "NOTHING_TO_SPARE"
  const isNeeded = projected(to) < to.band.floor || projected(from) > from.band.ceiling
  if (!isNeeded || projected(to) + step > to.band.ceiling) return "NOTHING_NEEDED"
  return spare < route.minimum ? "TOO_SMALL" : "DEARER"
}
