import { formatDuration, formatInteger } from "../../lib/format.ts"
import { Panel } from "../../ui/Panel.tsx"
import { ChartDetails } from "../question/ChartDetails.tsx"
import { panelQuery } from "../question/panelQuery.ts"
import type { PanelProps } from "./panelProps.ts"
import { AnalyticsQuery, TotalsFragment } from "./queries.ts"

/** How long people wait, from the deposit to the withdrawal, of what has arrived. */
export function ClaimTimesPanel({ data, variables, graphiqlUrl }: PanelProps) {
  const { medianDurationSeconds, p90DurationSeconds, p99DurationSeconds } = data.stats
  const lines = [
    { name: "median", label: "Half were claimed within", seconds: medianDurationSeconds },
    { name: "p90", label: "Nine of ten within", seconds: p90DurationSeconds },
    { name: "p99", label: "99 of 100 within", seconds: p99DurationSeconds },
  ]
  return (
    <Panel aside="Deposit to withdrawal" title="Time to claim">
      <table className="figures" data-table="claim-times">
        <caption>Time to claim by percentile</caption>
        <thead>
          <tr>
            <th scope="col">Of what has arrived</th>
            <th scope="col">Time</th>
            <th scope="col">Seconds</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, label, seconds }) => (
            <tr data-percentile={name} key={name}>
              <th scope="row">{label}</th>
              <td className="font-medium">{seconds === null ? "none yet" : formatDuration(seconds)}</td>
              <td className="text-quiet">
                {seconds !== null && <data value={seconds}>{formatInteger(seconds)}</data>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ChartDetails
        graphiqlUrl={graphiqlUrl}
        queries={[{ name: "claim times", text: panelQuery(AnalyticsQuery, TotalsFragment, variables) }]}
      />
    </Panel>
  )
}
