import { Panel } from "../../ui/Panel.tsx"
import { Skeleton } from "../../ui/Skeleton.tsx"
import { CHART_HEIGHT } from "./chartHeight.ts"

const FIGURES = ["Transfers", "Arrived by now", "Different senders", "Median time to claim"]

/** The page's outline while a slow index is waited for. */
export function AnalyticsSkeleton() {
  return (
    <section aria-busy="true" aria-label="Analytics" className="grid gap-6">
      <p className="text-quiet" data-without-script>
        The index is slow to answer. Reload the page to see the numbers.
      </p>
      <p className="h-14">
        <Skeleton width="60%" />
      </p>
      <dl className="headline">
        {FIGURES.map(label => (
          <div key={label}>
            <dt className="text-note text-quiet">{label}</dt>
            <dd className="mt-1 h-7">
              <Skeleton width="72px" />
            </dd>
          </div>
        ))}
      </dl>
      <Panel title="Transfers">
        <div style={{ height: CHART_HEIGHT }} />
      </Panel>
      <Panel title="Routes">
        <div className="h-80" />
      </Panel>
    </section>
  )
}
