import { formatInteger } from "../../lib/format.ts"
import { paths } from "../../lib/paths.ts"
import { HashLink } from "../../ui/HashLink.tsx"
import { Panel } from "../../ui/Panel.tsx"
import { ChartDetails } from "../question/ChartDetails.tsx"
import { panelQuery } from "../question/panelQuery.ts"
import type { PanelProps } from "./panelProps.ts"
import { AnalyticsQuery, SendersFragment } from "./queries.ts"

export function SendersPanel({ data, variables, graphiqlUrl }: PanelProps) {
  return (
    <Panel aside="At most ten" title="Who sent the most transfers">
      <table className="figures" data-table="senders">
        <caption>Senders of most transfers</caption>
        <thead>
          <tr>
            <th scope="col">Sender</th>
            <th scope="col">Transfers</th>
            <th scope="col">Arrived</th>
          </tr>
        </thead>
        <tbody>
          {data.stats.topSenders.map(({ sender, transfers, completed }) => (
            <tr data-sender={sender} key={sender}>
              <th scope="row">
                <HashLink hex={sender} href={paths.address(sender)} what="Sender" />
              </th>
              <td>{formatInteger(transfers)}</td>
              <td>{formatInteger(completed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ChartDetails
        graphiqlUrl={graphiqlUrl}
        queries={[{ name: "senders", text: panelQuery(AnalyticsQuery, SendersFragment, variables) }]}
      />
    </Panel>
  )
}
