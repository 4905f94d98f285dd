import { ScrollArea } from "../../ui/ScrollArea.tsx"
import { bucketLabel } from "./bucketLabel.ts"
import type { Interval } from "./buckets.ts"
import { INTERVAL_WORDS } from "./intervalWords.ts"
import { Measure, type Measured } from "./Measure.tsx"
import type { Stack } from "./stack.ts"

type Props = {
  /** By which tests and styles find it. */
  name: string
  stack: Stack
  caption: string
  interval: Interval
  show: Measured
  timeZone: string
  /** Of the last column: what the values of an interval make together. Null for values that make nothing. */
  nameOfTotal?: string | null
  /** Of all intervals, where those can be added up: of each series, and at last of them all. */
  totals?: readonly string[]
}

/** What the chart shows, the newest first. */
export function StackTable(props: Props) {
  const { name, stack, caption, interval, show, timeZone, nameOfTotal = "Together", totals } = props
  const { series, buckets } = stack
  return (
    <ScrollArea className="max-h-[440px]" label={caption}>
      <table className="figures" data-table={name}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{INTERVAL_WORDS[interval].column}</th>
            {series.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
            {nameOfTotal !== null && <th scope="col">{nameOfTotal}</th>}
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
              values={nameOfTotal === null ? bucket.values : [...bucket.values, bucket.total]}
            />
          ))}
        </tbody>
        {totals && (
          <tfoot>
            <Row head="All" show={show} values={totals} />
          </tfoot>
        )}
      </table>
    </ScrollArea>
  )
}

type RowProps = {
  head: string
  partial?: boolean
  values: readonly string[]
  show: Measured
  start?: number
}

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
