import { formatClock, formatExactTime } from "../../lib/format.ts"
import { StatusWord } from "../../ui/StatusWord.tsx"
import { NOT_UPDATING } from "./buildHeadline.ts"

/** Bad news stands in the line of the title, so that it moves nothing when it comes. */
export function OverviewTitle({ failingSince }: { failingSince: number | null }) {
  return (
    <div className="mb-2 flex min-h-6 flex-wrap items-baseline gap-x-4 gap-y-1">
      <h2 className="font-semibold">Events by chain</h2>
      <p className="text-note text-quiet" role="status">
        {failingSince !== null && <SilentSince timestamp={failingSince} />}
      </p>
    </div>
  )
}

function SilentSince({ timestamp }: { timestamp: number }) {
  return (
    <>
      <StatusWord look={NOT_UPDATING} /> since{" "}
      <time dateTime={new Date(timestamp * 1000).toISOString()} title={formatExactTime(timestamp)}>
        {formatClock(timestamp)}
      </time>
      : the index stopped answering. These are the last numbers.
    </>
  )
}
