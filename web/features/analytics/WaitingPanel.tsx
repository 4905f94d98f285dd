import Link from "next/link"
import { formatInteger } from "../../lib/format.ts"
import { Panel } from "../../ui/Panel.tsx"
import { ChartDetails } from "../question/ChartDetails.tsx"
import { panelQuery } from "../question/panelQuery.ts"
import type { PanelProps } from "./panelProps.ts"
import { AnalyticsQuery, WaitingFragment } from "./queries.ts"
import { ShareBar } from "./ShareBar.tsx"
import { waitingAges } from "./waitingAges.ts"

/** Deposits that could be claimed now and are not: a matter of today, whatever range is looked at. */
export function WaitingPanel({ data, variables, graphiqlUrl }: PanelProps) {
  const ages = waitingAges(data, variables)
  const most = Math.max(1, ...ages.map(({ count }) => count))
  return (
    <Panel aside="Now, whatever the range" title="Waiting for a claim, by age">
      <table className="figures" data-table="waiting">
        <caption>Transfers that wait for their claim, by the time since the deposit</caption>
        <thead>
          <tr>
            <th scope="col">Since the deposit</th>
            <th className="w-2/5 max-[359px]:hidden">
              <span className="sr-only">Compared</span>
            </th>
            <th scope="col">Transfers</th>
          </tr>
        </thead>
        <tbody>
          {ages.map(({ name, label, count, path }) => (
            <tr data-age={name} key={name}>
              <th scope="row">{label}</th>
              <td className="max-[359px]:hidden">
                <ShareBar part={count / most} />
              </td>
              <td>
                {count === 0 ? (
                  <span className="text-quiet">0</span>
                ) : (
                  <Link aria-label={`${count}: list them`} className="link" href={path} prefetch={false}>
                    {formatInteger(count)}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ChartDetails
        graphiqlUrl={graphiqlUrl}
        queries={[{ name: "waiting", text: panelQuery(AnalyticsQuery, WaitingFragment, variables) }]}
      />
    </Panel>
  )
}
