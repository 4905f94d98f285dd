import Link from "next/link"
import { formatInteger } from "../../lib/format.ts"
import { Panel } from "../../ui/Panel.tsx"
import { StatusWord } from "../../ui/StatusWord.tsx"
import { ChartDetails } from "../question/ChartDetails.tsx"
import { panelQuery } from "../question/panelQuery.ts"
import { TRANSFER_STATUS } from "../transfer/transferStatus.ts"
import { listPath } from "../transfers/listPath.ts"
import type { PanelProps } from "./panelProps.ts"
import { AnalyticsQuery, TotalsFragment } from "./queries.ts"
import { ShareBar } from "./ShareBar.tsx"

/** What has become of the transfers of the range. */
export function OutcomePanel({ data, variables, graphiqlUrl }: PanelProps) {
  const { byStatus, transfers } = data.stats
  const { from, to, tokenId } = variables
  return (
    <Panel aside="As of now" title="What became of them">
      <table className="figures" data-table="outcome">
        <caption>Transfers of the range by status</caption>
        <thead>
          <tr>
            <th scope="col">Status</th>
            <th className="w-2/5 max-[359px]:hidden">
              <span className="sr-only">Compared</span>
            </th>
            <th scope="col">Transfers</th>
          </tr>
        </thead>
        <tbody>
          {byStatus
            .toSorted((a, b) => b.transfers - a.transfers)
            .map(({ status, transfers: count }) => (
              <tr data-status={status} key={status}>
                <th scope="row">
                  <StatusWord look={TRANSFER_STATUS[status]} />
                </th>
                <td className="max-[359px]:hidden">
                  <ShareBar part={count / Math.max(1, transfers)} />
                </td>
                <td>
                  <Link
                    aria-label={`${count}: list them`}
                    className="link"
                    href={listPath({ status: [status], from, to, ...(tokenId && { tokenId }) })}
                    prefetch={false}
                  >
                    {formatInteger(count)}
                  </Link>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      <ChartDetails
        graphiqlUrl={graphiqlUrl}
        queries={[{ name: "outcome", text: panelQuery(AnalyticsQuery, TotalsFragment, variables) }]}
      />
    </Panel>
  )
}
