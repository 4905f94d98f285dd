import type { ReactNode } from "react"
import { formatDuration, formatInteger } from "../../lib/format.ts"
import { safeText } from "../../lib/safeText.ts"
import { Amount } from "../../ui/Amount.tsx"
import { formatShare } from "./formatShare.ts"
import type { AnalyticsData } from "./queries.ts"

/** The range in five numbers. */
export function Headline({ stats }: Pick<AnalyticsData, "stats">) {
  const {
    transfers,
    completed,
    completionShare,
    uniqueSenders,
    medianDurationSeconds: median,
    volumeUsd,
  } = stats
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
      <Figure
        label="Sent, at the prices of its end"
        name="volume"
        note={volumeUsd.leftOut.length > 0 && `without ${symbolsOf(volumeUsd.leftOut)}`}
        value={volumeUsd.usd}
      >
        {volumeUsd.usd === null ? (
          "no price"
        ) : (
          <>
            $<Amount decimals={0} value={volumeUsd.usd} />
          </>
        )}
      </Figure>
    </dl>
  )
}

/** What has no price, or an old one. */
function symbolsOf(leftOut: AnalyticsData["stats"]["volumeUsd"]["leftOut"]): string {
  return [...new Set(leftOut.map(({ token }) => safeText(token.symbol).text))].join(", ")
}

type FigureProps = {
  label: string
  name: string
  value: number | string | null
  note?: string | false | null
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
