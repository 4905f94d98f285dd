import type { Route } from "./problem.ts"

/** An amount as the fewest moves of an allowed size, as even as whole steps allow, the larger ones first. */
export function splitMoves(amount: bigint, { maximum }: Pick<Route, "maximum">, step: bigint): bigint[] {
  if (amount === 0n) return []
  const [steps, most] = [amount / step, maximum / step]
  const times = (steps + most - 1n) / most
  const [each, left] = [steps / times, steps % times]
  return Array.from({ length: Number(times) }, (_, index) => (each + (BigInt(index) < left ? 1n : 0n)) * step)
}
