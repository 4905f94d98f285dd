"use client"

import { formatExactTime, formatInteger } from "../../lib/format.ts"
import type { FirstReading } from "../../lib/reading.ts"
import { useReadOnce } from "../../lib/useReadOnce.ts"
import { IndexSilent } from "../network/IndexSilent.tsx"
import { ChartDetails } from "../question/ChartDetails.tsx"
import { panelQuery } from "../question/panelQuery.ts"
import { ReadAt } from "../question/ReadAt.tsx"
import { BacktestTable } from "./BacktestTable.tsx"
import { type BacktestData, BacktestFragment, BacktestQuery, type BacktestVariables } from "./queries.ts"

type Props = {
  variables: BacktestVariables
  first: FirstReading<BacktestData>
  /** The page's own address. */
  path: string
  graphiqlUrl: string | null
}

/** The recorded days once more, by these rules and without any. */
export function BacktestPanel({ variables, first, path, graphiqlUrl }: Props) {
  const reading = useReadOnce({ document: BacktestQuery, variables, first })
  if (reading.kind === "unread") {
    return reading.problem === "refused" ? (
      <p className="text-quiet">What the index refuses cannot be replayed either.</p>
    ) : (
      <IndexSilent unread={reading} />
    )
  }
  const { data, blocks } = reading
  const { backtest } = data.rebalance
  return (
    <>
      {backtest ? (
        <>
          <p className="mb-3 text-pretty text-quiet">
            {formatInteger(backtest.events)} deposits and claims from {formatExactTime(backtest.from)} to{" "}
            {formatExactTime(backtest.to)}, with a look at the pool once a day.
          </p>
          <BacktestTable backtest={backtest} />
        </>
      ) : (
        <p className="text-quiet">Where no plan is offered, nothing is replayed.</p>
      )}
      <div className="mt-3">
        <ReadAt again={path} blocks={blocks} chains={data.chains} />
      </div>
      <ChartDetails
        graphiqlUrl={graphiqlUrl}
        queries={[{ name: "backtest", text: panelQuery(BacktestQuery, BacktestFragment, variables) }]}
      />
    </>
  )
}
