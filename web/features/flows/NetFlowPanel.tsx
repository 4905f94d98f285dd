import { Panel } from "../../ui/Panel.tsx"
import { INTERVAL_WORDS } from "../charts/intervalWords.ts"
import { roundUp } from "../charts/roundUp.ts"
import { StackTable } from "../charts/StackTable.tsx"
import { ChartDetails } from "../question/ChartDetails.tsx"
import { panelQuery } from "../question/panelQuery.ts"
import { buildNetFlows } from "./buildNetFlows.ts"
import { ActivityFragment } from "./fragments.ts"
import { NetFlowPicture } from "./NetFlowPicture.tsx"
import type { FlowsPanelProps } from "./panelProps.ts"
import { FlowsQuery } from "./queries.ts"

/** Which way liquidity drifts: pair by pair, what went there less what came back. */
export function NetFlowPanel({
  data,
  choice,
  variables,
  show,
  tokenName,
  marks,
  graphiqlUrl,
  read,
}: FlowsPanelProps) {
  const { interval } = variables
  const pairs = buildNetFlows(data.flows, {
    show,
    stretch: variables,
    order: data.chains,
    open: choice.range === "all",
  })
  // One scale for all pairs: a bar twice as long is twice as much.
  const most = Math.max(
    0,
    ...pairs.flatMap(({ figures }) => figures.buckets.map(each => Math.abs(Number(each.total)))),
  )
  const what = tokenName ?? "transfers"
  return (
    <Panel
      aside={`Both directions set off, ${what} ${INTERVAL_WORDS[interval].by}`}
      title="Net flow between chains"
    >
      <div className="grid grid-cols-1 gap-x-10 gap-y-8 desktop:grid-cols-2">
        {pairs.map(pair => (
          <NetFlowPicture
            reach={roundUp(most)}
            interval={interval}
            key={pair.key}
            marks={marks}
            pair={pair}
            show={show}
            what={what}
          />
        ))}
      </div>
      <ChartDetails
        graphiqlUrl={graphiqlUrl}
        queries={[{ name: "flows", text: panelQuery(FlowsQuery, ActivityFragment, variables) }]}
        read={read}
        table={
          <div className="grid grid-cols-1 gap-x-10 gap-y-6 desktop:grid-cols-2">
            {pairs.map(({ key, chains: [one, other], figures, totals }) => (
              <div key={key}>
                <h3 className="mb-2 font-medium">
                  {one.name} and {other.name}
                </h3>
                <StackTable
                  caption={`${what}, ${one.name} and ${other.name}`}
                  interval={interval}
                  name={`net-${key}`}
                  nameOfTotal="Net"
                  show={show}
                  stack={figures}
                  timeZone="UTC"
                  totals={totals}
                />
              </div>
            ))}
          </div>
        }
      />
    </Panel>
  )
}
