import type { Route } from "./problem.ts"

/** More of them nobody signs, and to write them all out would keep everybody else waiting. */
const MOST_MOVES = 100n

/** The moves are allowed to be so small that they are too many. */
export class TooManyMoves extends Error {
  override name = "TooManyMoves"
}

/** An amount as the fewest moves of an allowed size, as even as whole steps allow, the larger ones first. */
export function splitMoves(amount: bigint, { maximum }: Pick<Route, "maximum">, step: bigint): bigint[] {
  if (amount === 0n) return []
  const [steps, most] = [amount / step, maximum / step]
  const times = (steps + most - 1n) / most
  if (times > MOST_MOVES) {
    throw new TooManyMoves(
      `This takes ${times} moves on one way, and ${MOST_MOVES} is the most: a larger \`maximumMove\` makes it fewer.`,
    )
  }
  const [each, left] = [steps / times, steps % times]
  return Array.from({ length: Number(times) }, (_, index) => (each + (BigInt(index) < left ? 1n : 0n)) * step)
}
