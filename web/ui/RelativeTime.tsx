"use client"

import { useNow } from "../lib/clock.tsx"
import { formatAge, formatExactTime } from "../lib/format.ts"

/** Relative on screen; exact, with its zone, on hover and in print. */
export function RelativeTime({ timestamp }: { timestamp: number }) {
  const exact = formatExactTime(timestamp)
  return (
    <time
      className="whitespace-nowrap"
      data-exact={exact}
      dateTime={new Date(timestamp * 1000).toISOString()}
      title={exact}
    >
      {formatAge(useNow() - timestamp)}
    </time>
  )
}
