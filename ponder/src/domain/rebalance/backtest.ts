import { type PlannedMove, planRebalance, type RebalanceAim } from "./planRebalance.ts"
import type { Problem } from "./problem.ts"
import { replayedPool } from "./replayedPool.ts"

/** What a transfer did: made a claim on a chain with its deposit, or was paid out there. */
export type PoolEvent = {
  timestamp: number
  kind: "DEPOSIT" | "CLAIM"
  /** Where it was deposited, and where it is claimed; undefined where that is no chain of the pool. */
  fromChainId: number | undefined
  toChainId: number | undefined
  shares: bigint
  /** Whether somebody had deposited what was claimed. */
  owed: boolean
}

export type History = {
  from: number
  to: number
  /** Held and owed on each chain at the beginning, in the order of the problem. */
  start: readonly { chainId: number; held: bigint; owed: bigint }[]
  /** The oldest first. */
  events: readonly PoolEvent[]
}

export type BacktestResult = {
  blockedClaims: number
  blockedShares: bigint
  /** Of all blocked claims together, until they were paid or the history ended. */
  waitedSeconds: number
  /** Of all chains together. */
  secondsBelowFloor: number
  moves: number
  movedShares: bigint
  cost: bigint
  /** The least that any chain held beyond its debts, and where. */
  lowest: { chainId: number; shares: bigint; timestamp: number }
}

export type Policy = Pick<Problem, "routes" | "step" | "reserve"> & {
  bands: readonly Problem["chains"][number]["band"][]
  aim: RebalanceAim
  /** How often somebody looks. */
  everySeconds: number
}

/** The recorded history once more, with the moves that a policy would have made; without a policy, with none. */
export async function backtest(
  history: History,
  bands: Policy["bands"],
  policy?: Policy,
): Promise<BacktestResult> {
  const pool = replayedPool(history, bands)
  const made: PlannedMove[] = []
  let next = 0
  for (const time of reviews(history, policy?.everySeconds)) {
    for (; (history.events[next]?.timestamp ?? Number.POSITIVE_INFINITY) <= time; next++) {
      const event = history.events[next]
      if (event) pool.apply(event)
    }
    pool.advance(time)
    if (!policy) continue
    const { moves } = await planRebalance({ ...policy, chains: pool.chains() }, policy.aim)
    for (const move of moves) pool.move(move, time)
    made.push(...moves)
  }
  return { ...pool.result(), ...sumsOf(made) }
}

/** From the first look on until the end, which is the last moment whatever the policy is. */
function reviews({ from, to }: History, everySeconds: number | undefined): number[] {
  if (everySeconds === undefined) return [to]
  const count = Math.floor((to - from) / everySeconds)
  const times = Array.from({ length: count + 1 }, (_, index) => from + index * everySeconds)
  return times.at(-1) === to ? times : [...times, to]
}

function sumsOf(moves: readonly PlannedMove[]): Pick<BacktestResult, "moves" | "movedShares" | "cost"> {
  return {
    moves: moves.length,
    movedShares: moves.reduce((sum, { shares }) => sum + shares, 0n),
    cost: moves.reduce((sum, { cost }) => sum + cost, 0n),
  }
}
