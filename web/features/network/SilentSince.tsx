import { formatClock, formatExactTime } from "../../lib/format.ts"
import { StatusWord } from "../../ui/StatusWord.tsx"
import { NOT_UPDATING } from "./buildHeadline.ts"

/** Beside numbers that stay when the index falls silent; nothing while it answers. */
export function SilentSince({ failingSince }: { failingSince: number | null }) {
  if (failingSince === null) return null
  return (
    <>
      <StatusWord look={NOT_UPDATING} /> since{" "}
      <time dateTime={new Date(failingSince * 1000).toISOString()} title={formatExactTime(failingSince)}>
        {formatClock(failingSince)}
      </time>
      : the index stopped answering. These are the last numbers.
    </>
  )
}
