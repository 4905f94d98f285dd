import { ChoiceLinks } from "../../ui/ChoiceLinks.tsx"
import { Panel } from "../../ui/Panel.tsx"
import { ChartArea } from "../charts/ChartArea.tsx"
import { StackTable } from "../charts/StackTable.tsx"
import { ChartDetails } from "../question/ChartDetails.tsx"
import { panelQuery } from "../question/panelQuery.ts"
import { yieldRows, yieldStack } from "./buildYields.ts"
import type { PanelProps } from "./panelProps.ts"
import { StakingQuery, YieldHistoryFragment, YieldsFragment } from "./queries.ts"
import { STRETCHES, stakingPath } from "./stakingChoice.ts"
import { YieldTable } from "./YieldTable.tsx"

const CHART_HEIGHT = 200

/** What a share of each token has earned, and of the chosen one day by day. */
export function YieldPanel({ data, choice, variables, read, graphiqlUrl }: PanelProps) {
  const rows = yieldRows(data.stakingYields)
  const chosen = rows.find(({ token }) => token.id === choice.tokenId)
  const symbol = chosen?.token.symbol ?? "this token"
  const stack = yieldStack(data.stakingYieldHistory, `${symbol}, % a year`)
  const lastReason = data.stakingYieldHistory.at(-1)?.yield.explanation
  const shared = { interval: "DAY", show: "amount", stack, timeZone: "UTC" } as const
  return (
    <Panel aside="Percent a year, without compounding" title="Yield, by the ratio alone">
      <div className="grid grid-cols-1 gap-x-10 gap-y-6 desktop:grid-cols-2">
        <YieldTable choice={choice} rows={rows} />
        <section aria-label={`Yield of ${symbol} by day`} className="min-w-0" data-yield={choice.tokenId}>
          <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
            <h3 className="font-medium">
              {symbol}
              <span className="ml-2 text-note font-normal text-quiet">over the days before each day</span>
            </h3>
            <ChoiceLinks
              label="Days that a yield is reckoned over"
              options={STRETCHES.map(days => ({
                name: `${days} days`,
                href: stakingPath(choice, { days }),
                chosen: choice.days === days,
              }))}
            />
          </div>
          {stack.buckets.length === 0 ? (
            <p className="text-quiet">
              No yield is known on any of these days. {lastReason ?? "It is no staking token."}
            </p>
          ) : (
            <ChartArea
              {...shared}
              height={CHART_HEIGHT}
              title={`Yield of ${symbol} by day; the table has the figures`}
            />
          )}
        </section>
      </div>
      <ChartDetails
        graphiqlUrl={graphiqlUrl}
        queries={[
          { name: "yields", text: panelQuery(StakingQuery, YieldsFragment, variables) },
          { name: "yields by day", text: panelQuery(StakingQuery, YieldHistoryFragment, variables) },
        ]}
        read={read}
        table={
          stack.buckets.length > 0 && (
            <div className="max-w-[560px]">
              <StackTable {...shared} caption={`Yield of ${symbol}`} name="yield" nameOfTotal={null} />
            </div>
          )
        }
      />
    </Panel>
  )
}
