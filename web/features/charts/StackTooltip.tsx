import type { Series } from "./buildSeries.ts"
import { Measure, type Measured } from "./Measure.tsx"
import type { Bucket } from "./stack.ts"

type Props = { bucket: Bucket; series: readonly Series[]; head: string; show: Measured }

/** Only what there is any of, from top to bottom as in the stack. */
export function StackTooltip({ bucket, series, head, show }: Props) {
  const lines = series
    .map((each, index) => ({ ...each, value: bucket.values[index] ?? "0" }))
    .filter(({ value }) => value !== "0")
    .toReversed()
  return (
    <div className="rounded-md border border-line-strong bg-raised p-3 text-note" data-tooltip={bucket.start}>
      <p className="mb-1 flex justify-between gap-6 font-medium">
        <span>
          {head}
          {bucket.partial && <span className="font-normal text-quiet"> in part</span>}
        </span>
        <Measure show={show} value={bucket.total} />
      </p>
      {lines.map(({ key, label, colour, value }) => (
        <p className="flex items-baseline gap-2" key={key}>
          <span className="size-2.5 shrink-0 rounded-[2px]" style={{ background: colour }} />
          <span className="grow text-quiet">{label}</span>
          <Measure show={show} value={value} />
        </p>
      ))}
    </div>
  )
}
