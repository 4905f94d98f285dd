import { type Problem, projected } from "../../ponder/src/domain/rebalance/problem.ts"
import { timesOf, type Worth } from "./worthOf.ts"

type State = { held: bigint[]; gone: bigint[]; came: bigint[]; cost: bigint }

/**
 * Goes through all that can be done on one route after the other, and keeps of what leads to the same holdings
 * the cheapest. It knows nothing of bands until the end.
 */
export function bestByTrying({ chains, routes, step, reserve }: Problem): Worth {
  const nothing = chains.map(() => 0n)
  let states = new Map<string, State>([
    ["", { held: chains.map(projected), gone: nothing, came: nothing, cost: 0n }],
  ])
  for (const { fromChainId, toChainId, minimum, maximum, fixedCost, costPerMillion } of routes) {
    const [from, to] = [placeOf(fromChainId), placeOf(toChainId)]
    const spare = (chains[from]?.effective ?? 0n) - reserve
    const next = new Map<string, State>()
    for (const state of states.values()) {
      keep(next, state)
      if ((state.came[from] ?? 0n) > 0n || (state.gone[to] ?? 0n) > 0n) continue
      for (let amount = step; amount <= spare - (state.gone[from] ?? 0n); amount += step) {
        const times = timesOf(amount, minimum, maximum, step)
        if (times === undefined) continue
        keep(next, {
          held: state.held
            .with(from, (state.held[from] ?? 0n) - amount)
            .with(to, (state.held[to] ?? 0n) + amount),
          gone: state.gone.with(from, (state.gone[from] ?? 0n) + amount),
          came: state.came.with(to, (state.came[to] ?? 0n) + amount),
          cost: state.cost + times * fixedCost * 1_000_000n + amount * costPerMillion,
        })
      }
    }
    states = next
  }
  return [...states.values()].map(worth).reduce((best, other) => (isBetter(other, best) ? other : best))

  function placeOf(chainId: number): number {
    return chains.findIndex(chain => chain.chainId === chainId)
  }

  function worth({ held, cost }: State): Worth {
    let [uncovered, outside] = [0n, 0n]
    for (const [place, { band }] of chains.entries()) {
      const end = held[place] ?? 0n
      uncovered += steps(-end)
      outside += steps(band.floor - end) + steps(end - band.ceiling)
    }
    return { uncovered, outside, cost }
  }

  function steps(shares: bigint): bigint {
    return shares <= 0n ? 0n : (shares + step - 1n) / step
  }
}

function keep(states: Map<string, State>, state: State): void {
  // What has left and what has come says all that what follows depends on.
  const key = `${state.gone.join()} ${state.came.join()}`
  const known = states.get(key)
  if (!known || state.cost < known.cost) states.set(key, state)
}

function isBetter(one: Worth, other: Worth): boolean {
  if (one.uncovered !== other.uncovered) return one.uncovered < other.uncovered
  if (one.outside !== other.outside) return one.outside < other.outside
  return one.cost < other.cost
}
