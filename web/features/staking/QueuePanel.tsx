import { sumDecimals } from "../../lib/sumDecimals.ts"
import { Amount } from "../../ui/Amount.tsx"
import { Panel } from "../../ui/Panel.tsx"
import { ChartDetails } from "../question/ChartDetails.tsx"
import { panelQuery } from "../question/panelQuery.ts"
import { buildCalendar } from "./buildCalendar.ts"
import type { PanelProps } from "./panelProps.ts"
import { QueueCalendar } from "./QueueCalendar.tsx"
import { QueueFragment, StakingQuery } from "./queries.ts"

/** When what was asked back is due. */
export function QueuePanel({ data, variables, read, graphiqlUrl }: PanelProps) {
  const { stakingQueue: queue, stakingPools: pools } = data
  const coin = pools[0]?.coin ?? ""
  const due = sumDecimals(queue.map(({ claimable }) => claimable))
  const at = variables.at ?? pools[0]?.timestamp
  return (
    <Panel aside="Days are of UTC" title="When it is due">
      {queue.length === 0 || at === undefined ? (
        <p className="text-quiet">Nothing that was asked back is unpaid.</p>
      ) : (
        <>
          <p className="mb-4 text-pretty" data-due-now={due}>
            {due === "0" ? (
              "Nothing is due yet."
            ) : (
              <>
                <span className="font-medium">
                  <Amount decimals={2} value={due} /> {coin}
                </span>{" "}
                is due and not paid. The pools pay when their operator brings the coin; nobody has to claim.
              </>
            )}
          </p>
          <QueueCalendar coin={coin} weeks={buildCalendar(queue, at)} />
        </>
      )}
      <ChartDetails
        graphiqlUrl={graphiqlUrl}
        queries={[{ name: "queue", text: panelQuery(StakingQuery, QueueFragment, variables) }]}
        read={read}
      />
    </Panel>
  )
}
