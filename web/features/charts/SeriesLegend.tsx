import type { Series } from "./buildSeries.ts"
import { Measure, type Measured } from "./Measure.tsx"

type Props = { series: readonly Series[]; values: readonly string[]; show: Measured }

/** What each colour is, and how much of it there is. */
export function SeriesLegend({ series, values, show }: Props) {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-note max-tablet:grid max-tablet:grid-cols-1">
      {series.map(({ key, label, colour }, index) => (
        <li className="flex items-baseline gap-2" key={key}>
          <span className="size-2.5 shrink-0 rounded-[2px]" style={{ background: colour }} />
          <span>{label}</span>
          <span className="text-quiet max-tablet:ml-auto">
            <Measure decimals={2} show={show} value={values[index] ?? "0"} />
          </span>
        </li>
      ))}
    </ul>
  )
}
