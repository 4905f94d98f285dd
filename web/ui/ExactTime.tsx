import { formatExactTime } from "../lib/format.ts"
import { RelativeTime } from "./RelativeTime.tsx"

/** Exact, with its zone, and how long ago beside it. */
export function ExactTime({ timestamp }: { timestamp: number }) {
  return (
    <span className="inline-flex flex-wrap gap-x-2">
      {formatExactTime(timestamp)}
      <span className="text-quiet print:hidden">
        <RelativeTime timestamp={timestamp} />
      </span>
    </span>
  )
}
