import type { PoolChain, Problem, Route } from "../../ponder/src/domain/rebalance/problem.ts"
import { Random } from "../devnet/traffic/random.ts"

/** A pool of two to six chains with odd amounts: in and out of band, short of what it owes, with routes that are closed. */
export function randomProblem(seed: number): Problem {
  const random = new Random(seed)
  const size = random.between(2, 6)
  const step = BigInt(random.pick([1, 3, 10]))
  // What can be tried grows with the power of the chains.
  const most = random.between(2, [0, 0, 24, 12, 6, 4, 3][size] ?? 4)
  const shares = (low: number, high: number) =>
    BigInt(random.between(low, high)) * step + BigInt(random.between(0, Number(step) - 1))
  const chains = Array.from({ length: size }, (_, chainId): PoolChain => {
    const floor = shares(0, Math.ceil(most / 2))
    const ceiling = floor + shares(random.chance(20) ? 0 : 1, most)
    return {
      chainId,
      effective: random.chance(15) ? -shares(0, 3) : shares(0, most),
      inbound: random.chance(20) ? shares(0, 3) : 0n,
      band: { floor, target: (floor + ceiling) / 2n, ceiling },
    }
  })
  return {
    chains,
    routes: routesAmong(chains, step, random),
    step,
    reserve: random.chance(25) ? shares(0, 2) : 0n,
  }
}

function routesAmong(chains: readonly PoolChain[], step: bigint, random: Random): Route[] {
  const evenly = random.chance(30)
  const pairs = chains.flatMap(from => chains.filter(to => to !== from).map(to => [from, to] as const))
  return pairs
    .filter(() => !random.chance(10))
    .map(([from, to]) => {
      const minimum = BigInt(random.pick([0, 0, 1, 2, 3])) * step + BigInt(random.between(0, 1))
      return {
        kind: "BRIDGE",
        fromChainId: from.chainId,
        toChainId: to.chainId,
        fixedCost: evenly ? 7n : BigInt(random.between(1, 12)),
        costPerMillion: random.chance(50) ? 0n : BigInt(random.between(0, 4)) * 250_000n,
        minimum,
        maximum: random.chance(30) ? minimum + BigInt(random.between(1, 4)) * step : 10n ** 9n,
        seconds: 60,
      }
    })
}
