import type { ReactNode } from "react"
import { formatDuration, formatInteger } from "../../lib/format.ts"
import { formatShare } from "./formatShare.ts"
import type { AnalyticsData } from "./queries.ts"

/** The range in four numbers. */
export function Headline({ stats }: Pick<AnalyticsData, "stats">) {
  const { transfers, completed, completionShare, uniqueSenders, medianDurationSeconds: median } = stats
  return (
    <dl className="headline">
      <Figure label="Transfers" name="transfers" value={transfers}>
        {formatInteger(transfers)}
      </Figure>
      <Figure
        label="Arrived by now"
        name="completed"
        note={completionShare && `${formatShare(completionShare)} of them`}
        value={completed}
      >
        {formatInteger(completed)}
      </Figure>
      <Figure label="Different senders" name="senders" value={uniqueSenders}>
        {formatInteger(uniqueSenders)}
      </Figure>
      <Figure label="Median time to claim" name="median" value={median}>
        {median === null ? "none claimed" : formatDuration(median)}
      </Figure>
    </dl>
  )
}

type FigureProps = {
  label: string
  name: string
  value: number | null
  note?: string | null
  children: ReactNode
}

function Figure({ label, name, value, note, children }: FigureProps) {
  return (
    <div>
      <dt className="text-note text-quiet">{label}</dt>
      <dd className="mt-1 flex flex-wrap items-baseline gap-x-2">
        <data className="text-heading font-semibold" data-figure={name} value={value ?? ""}>
          {children}
        </data>
        {note && <span className="text-note text-quiet">{note}</span>}
      </dd>
    </div>
  )
}
