import { type PlannedMove, planRebalance, type RebalanceAim } from "./planRebalance.ts"
import type { History } from "./poolHistory.ts"
import type { Problem } from "./problem.ts"
import { type Replayed, replayedPool } from "./replayedPool.ts"

type Made = { moves: number; movedShares: bigint; cost: bigint }

export type BacktestResult = Replayed & Made

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

function sumsOf(moves: readonly PlannedMove[]): Made {
  return {
    moves: moves.length,
    movedShares: moves.reduce((sum, { shares }) => sum + shares, 0n),
    cost: moves.reduce((sum, { cost }) => sum + cost, 0n),
  }
}
