import { Random } from "../../devnet/traffic/random.ts"
import type { Block } from "../scriptedChains/block.ts"
import { makeSideBranch } from "./makeSideBranch.ts"
import type { ChainShape } from "./makeWorld.ts"

/** How long the script waits after a step: until it is indexed, some milliseconds, or not at all. */
type Pace = "settle" | number

export type Step =
  | { kind: "show"; branch: readonly Block[]; pace: Pace }
  /** The node of a chain does not answer for a while, which the others do not wait for. */
  | { kind: "hold" | "release"; chainId: number }
  /** `kill -9` and a new start, which the script goes on beside or waits for. */
  | { kind: "kill"; after: number; thenWait: boolean }

export type ScheduleOptions = {
  seed: number
  shapes: readonly ChainShape[]
  /** The branches that everything ends in. */
  canonical: ReadonlyMap<number, readonly Block[]>
  /** The highest block that was shown of each chain: Ponder takes what is far below it for final. */
  highest: Map<number, number>
}

const depths = [
  { depth: "one", weight: 35 },
  { depth: "few", weight: 54 },
  { depth: "many", weight: 8 },
  { depth: "most", weight: 3 },
] as const

/** Some moves of the chains away from where they end, and then there. */
export function makeSchedule(options: ScheduleOptions): Step[] {
  const random = new Random(options.seed)
  const moves = Array.from({ length: random.between(1, 4) }, () => makeMove(random, options))
  const kill: Step[] = random.chance(3)
    ? [{ kind: "kill", after: random.between(0, 250), thenWait: random.chance(50) }]
    : []
  const killAt = random.between(1, moves.length)
  return [
    ...moves.slice(0, killAt).flat(),
    ...kill,
    ...moves.slice(killAt).flat(),
    ...homeward(random, options),
  ]
}

function makeMove(random: Random, { shapes, canonical, highest }: ScheduleOptions): Step[] {
  const { id, finality } = random.pick(shapes)
  const target = canonical.get(id) ?? []
  const head = target.length - 1
  const lowest = Math.max(0, (highest.get(id) ?? 0) - finality + 1)
  const depth = Math.min(chooseDepth(random, finality), head - lowest)
  const fork = head - depth
  const isSide = random.chance(75)
  const branch = isSide
    ? makeSideBranch(target, { fork, length: random.between(1, depth + 2), seed: random.between(1, 1e9) })
    : target.slice(0, Math.max(fork, lowest) + 2)
  highest.set(id, Math.max(highest.get(id) ?? 0, branch.length - 1))
  if (!random.chance(8)) return [{ kind: "show", branch, pace: choosePace(random) }]
  return [
    { kind: "hold", chainId: id },
    { kind: "show", branch, pace: random.between(0, 250) },
    { kind: "release", chainId: id },
  ]
}

function homeward(random: Random, { shapes, canonical, highest }: ScheduleOptions): Step[] {
  const order = [...shapes].sort(() => (random.chance(50) ? 1 : -1))
  return order.map(({ id }) => {
    const branch = canonical.get(id) ?? []
    highest.set(id, Math.max(highest.get(id) ?? 0, branch.length - 1))
    return { kind: "show", branch, pace: random.chance(30) ? random.between(0, 150) : 0 }
  })
}

function chooseDepth(random: Random, finality: number): number {
  const { depth } = random.weighted(depths)
  if (depth === "one") return 1
  if (depth === "few") return random.between(2, 6)
  if (depth === "many") return random.between(7, Math.floor(finality / 2))
  return finality - 1
}

function choosePace(random: Random): Pace {
  if (random.chance(45)) return "settle"
  return random.chance(70) ? random.between(20, 250) : 0
}
