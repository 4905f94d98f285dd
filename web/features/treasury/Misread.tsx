import type { Pinned } from "./pinMoment.ts"

type Props = { misread: readonly string[]; isAhead: Pinned["isAhead"] }

/** What of the address could not be followed, and what is shown instead. */
export function Misread({ misread, isAhead }: Props) {
  if (misread.length === 0 && !isAhead) return null
  return (
    <p className="mb-4 text-note text-waiting" role="status">
      {misread.length > 0 &&
        `The address names no such ${misread.join(" and no such ")}; this is the page without it. `}
      {isAhead &&
        "The index has not come to the moment that was asked for. This is the latest one that it knows."}
    </p>
  )
}
