/** A ratio (shares per token, 18 decimals), and when it was told first and last (unix seconds). */
type ToldRatio = { value: bigint; since: number; toldAt: number }

type Ends = {
  /** Whatever was in force when the stretch of time began, and when it ended; undefined where none had been told. */
  from: ToldRatio | undefined
  to: ToldRatio | undefined
}

/** In this order: the first that holds. Without any, there is a yield. */
export const yieldObstacles = [
  {
    reason: "NO_RATIO",
    sentence: "Nobody had told a ratio by then.",
    holds: ({ to }: Ends) => to === undefined || to.value <= 0n,
  },
  {
    reason: "HISTORY_TOO_SHORT",
    sentence: "No ratio is known from before the stretch of time began.",
    holds: ({ from }: Ends) => from === undefined || from.value <= 0n,
  },
  {
    reason: "NOT_TOLD_SINCE",
    sentence: "No ratio was told within the stretch of time: whether there was a yield is not known.",
    holds: ({ from, to }: Ends) => (to?.toldAt ?? 0) <= (from?.toldAt ?? 0),
  },
] as const

type YieldObstacle = (typeof yieldObstacles)[number]["reason"]

export type RatioYield =
  | { obstacle: YieldObstacle }
  /** Both with 18 decimals, rounded down: by how much a share has grown, and at that pace in a year, without compounding. */
  | { growth: bigint; annual: bigint }

const ONE = 10n ** 18n
const YEAR_SECONDS = 365n * 86_400n

/**
 * What a share has earned, by two ratios: it is worth 1 / ratio. The pace is over the time between the moments at which the
 * two came about, not over the stretch that was asked for: a ratio moves in steps, and a stretch begins between two of them.
 */
export function ratioYield({ from, to }: Ends): RatioYield {
  const obstacle = yieldObstacles.find(({ holds }) => holds({ from, to }))
  if (obstacle || !from || !to) return { obstacle: obstacle?.reason ?? "NO_RATIO" }
  if (from.value === to.value) return { growth: 0n, annual: 0n }
  const gained = (from.value - to.value) * ONE
  const seconds = BigInt(to.since - from.since)
  return {
    growth: roundedDown(gained, to.value),
    annual: roundedDown(gained * YEAR_SECONDS, to.value * seconds),
  }
}

// Division of bigints goes towards zero, which below zero is upwards.
function roundedDown(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor
  return dividend < 0n && quotient * divisor !== dividend ? quotient - 1n : quotient
}
