import { ScrollArea } from "../../ui/ScrollArea.tsx"
import { bucketLabel } from "../charts/bucketLabel.ts"
import { INTERVAL_WORDS } from "../charts/intervalWords.ts"
import type { Activity } from "./buildActivity.ts"
import { Measure } from "./Measure.tsx"
import type { Choice } from "./readChoice.ts"
import type { Stretch } from "./stretchOf.ts"

type Props = {
  activity: Activity
  caption: string
  interval: Stretch["interval"]
  show: Choice["show"]
  timeZone: string
}

/** What the chart shows, the newest first. */
export function ActivityTable({ activity, caption, interval, show, timeZone }: Props) {
  const { series, buckets, totals, total } = activity
  return (
    <ScrollArea className="max-h-[440px]" label={caption}>
      <table className="figures" data-table="activity">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{INTERVAL_WORDS[interval].column}</th>
            {series.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
            <th scope="col">Together</th>
          </tr>
        </thead>
        <tbody>
          {buckets.toReversed().map(bucket => (
            <Row
              head={bucketLabel(bucket.start, interval, timeZone)}
              partial={bucket.partial}
              key={bucket.start}
              show={show}
              start={bucket.start}
              values={[...bucket.values, bucket.total]}
            />
          ))}
        </tbody>
        <tfoot>
          <Row head="All" show={show} values={[...totals, total]} />
        </tfoot>
      </table>
    </ScrollArea>
  )
}

type RowProps = { head: string; partial?: boolean; values: string[]; show: Choice["show"]; start?: number }

function Row({ head, partial, values, show, start }: RowProps) {
  return (
    <tr data-start={start}>
      <th className="whitespace-nowrap" scope="row">
        {head}
        {partial && <span className="text-quiet"> in part</span>}
      </th>
      {values.map((value, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns never move.
        <td key={column}>
          <Measure show={show} value={value} />
        </td>
      ))}
    </tr>
  )
}
