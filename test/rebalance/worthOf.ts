import { type Problem, projected } from "../../ponder/src/domain/rebalance/problem.ts"

/** What counts of a set of moves, in this order. */
export type Worth = {
  /** Steps that are missing to cover every claim. */
  uncovered: bigint
  /** Steps outside the bands. */
  outside: bigint
  /** In millionths of a share. */
  cost: bigint
}

/** Judges moves by the rules themselves, without anything that the solver is told. */
export function worthOf({ chains, routes, step, reserve }: Problem, amounts: readonly bigint[]): Worth {
  let cost = 0n
  for (const [index, route] of routes.entries()) {
    const amount = amounts[index] ?? 0n
    if (amount < 0n || amount % step !== 0n) throw new Error(`${amount} is no number of steps.`)
    if (amount === 0n) continue
    const times = timesOf(amount, route.minimum, route.maximum, step)
    if (times === undefined) throw new Error(`${amount} cannot be made of moves of the allowed size.`)
    cost += times * route.fixedCost * 1_000_000n + amount * route.costPerMillion
  }
  const ends = chains.map(chain => {
    const sum = (end: "fromChainId" | "toChainId") =>
      routes.reduce(
        (all, route, index) => all + (route[end] === chain.chainId ? (amounts[index] ?? 0n) : 0n),
        0n,
      )
    const [out, into] = [sum("fromChainId"), sum("toChainId")]
    if (out > 0n && into > 0n) throw new Error(`${chain.chainId} gives and takes.`)
    if (out > 0n && out > chain.effective - reserve) throw new Error(`${chain.chainId} gives what it owes.`)
    return { end: projected(chain) + into - out, band: chain.band }
  })
  const steps = (shares: bigint) => (shares <= 0n ? 0n : (shares + step - 1n) / step)
  return {
    uncovered: ends.reduce((sum, { end }) => sum + steps(-end), 0n),
    outside: ends.reduce(
      (sum, { end, band }) => sum + steps(band.floor - end) + steps(end - band.ceiling),
      0n,
    ),
    cost,
  }
}

/** The fewest moves that make up an amount, each a number of steps and of an allowed size. */
export function timesOf(amount: bigint, minimum: bigint, maximum: bigint, step: bigint): bigint | undefined {
  const least = ((minimum + step - 1n) / step || 1n) * step
  const most = (maximum / step) * step
  for (let times = 1n; times * least <= amount; times++) if (times * most >= amount) return times
  return undefined
}
