import { Panel } from "../../ui/Panel.tsx"
import { Skeleton } from "../../ui/Skeleton.tsx"
import { ChartOutline } from "../charts/ChartOutline.tsx"

const FIGURES = ["Transfers", "Arrived by now", "Different senders", "Median time to claim"]
const ROUTES = ["72%", "64%", "70%", "58%", "66%", "60%"]

/** The page's outline while a slow index is waited for: all stands where it will stand. */
export function AnalyticsSkeleton() {
  return (
    <section aria-busy="true" aria-label="Analytics" className="grid grid-cols-1 gap-6">
      <p className="text-quiet" data-without-script>
        The index is slow to answer. Reload the page to see the numbers.
      </p>
      <div className="flex h-14 items-end gap-3 max-desktop:h-26 max-tablet:h-53">
        {["208px", "144px", "144px"].map((width, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: fields never move.
          <span className="h-9 rounded-md bg-sunken max-tablet:hidden" key={index} style={{ width }} />
        ))}
      </div>
      <p className="h-4 text-note max-tablet:h-9">
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
      <p className="h-4 text-note max-tablet:h-8">
        <Skeleton width="50%" />
      </p>
      <Panel aside={<span className="inline-block h-9" />} title="Transfers">
        <ChartOutline />
        <p className="mt-3 h-20" />
      </Panel>
      <Panel title="Routes">
        <ul className="grid h-80 content-center desktop:ml-[42%]">
          {ROUTES.map(width => (
            <li className="h-9" key={width}>
              <Skeleton width={width} />
            </li>
          ))}
        </ul>
      </Panel>
    </section>
  )
}
