import type { Interval } from "../charts/buckets.ts"
import { ChartArea } from "../charts/ChartArea.tsx"
import { INTERVAL_WORDS } from "../charts/intervalWords.ts"
import { SeriesLegend } from "../charts/SeriesLegend.tsx"
import type { DecisionMarks } from "../governance/decisionMarks.ts"
import type { SideHistory } from "./buildHistory.ts"
import { SIDE_WORDS } from "./sideWords.ts"

const HEIGHTS = { held: 220, moved: 140 }

type Props = { history: SideHistory; interval: Interval; unit: string; marks: DecisionMarks["marks"] }

/** What was held, and below it on the same days what came in and went out. */
export function SideHistoryView({ history: { side, held, moved }, interval, unit, marks }: Props) {
  const words = SIDE_WORDS[side]
  const shared = { interval, marks, show: "amount", timeZone: "UTC" } as const
  return (
    <section aria-label={words.held} className="min-w-0" data-history={side}>
      <h3 className="font-medium">
        {words.held}
        <span className="ml-2 text-note font-normal text-quiet">
          {unit}, {INTERVAL_WORDS[interval].by}, at its end
        </span>
      </h3>
      <ChartArea
        {...shared}
        height={HEIGHTS.held}
        stack={held}
        title={`${words.held} ${INTERVAL_WORDS[interval].by}; the table has the figures`}
      />
      <div data-needs-script>
        <h3 className="mt-4 font-medium">
          {words.moved}
          <span className="ml-2 text-note font-normal text-quiet">
            above zero {words.in}, below it {words.out}
          </span>
        </h3>
        <ChartArea
          {...shared}
          height={HEIGHTS.moved}
          stack={moved}
          title={`${words.moved} ${INTERVAL_WORDS[interval].by}; the table has the figures`}
        />
      </div>
      <SeriesLegend series={held.series} show="amount" values={held.buckets.at(-1)?.values ?? []} />
    </section>
  )
}
