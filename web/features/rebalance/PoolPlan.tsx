"use client"

import type { FirstReading } from "../../lib/reading.ts"
import { useReadOnce } from "../../lib/useReadOnce.ts"
import { Panel } from "../../ui/Panel.tsx"
import { IndexSilent } from "../network/IndexSilent.tsx"
import { ChartDetails } from "../question/ChartDetails.tsx"
import { panelQuery } from "../question/panelQuery.ts"
import { tokenLabels } from "../token/tokenLabels.ts"
import { buildGauges } from "./buildGauges.ts"
import { ExportPanel } from "./ExportPanel.tsx"
import { ForecastPanel } from "./ForecastPanel.tsx"
import { GaugeView } from "./GaugeView.tsx"
import { MovesPanel } from "./MovesPanel.tsx"
import { PlanRefused } from "./PlanRefused.tsx"
import { PlanState } from "./PlanState.tsx"
import { type PlanData, PlanFragment, PlanQuery, type PlanVariables } from "./queries.ts"
import { type RebalanceChoice, rebalancePath } from "./rebalanceChoice.ts"
import { StandingTable } from "./StandingTable.tsx"
import { tokensToShares } from "./tokensToShares.ts"

type Props = {
  choice: RebalanceChoice
  variables: PlanVariables
  /** The operator's own rules, as an address. */
  usual: string
  first: FirstReading<PlanData>
  graphiqlUrl: string | null
}

/** A pool at one moment, and what there is to move. It stays as it was read: nobody signs what changes meanwhile. */
export function PoolPlan({ choice, variables, usual, first, graphiqlUrl }: Props) {
  const reading = useReadOnce({ document: PlanQuery, variables, first })
  if (reading.kind === "unread") {
    const { problem, sentence } = reading
    return problem === "refused" ? (
      <PlanRefused sentence={sentence} usual={usual} />
    ) : (
      <IndexSilent unread={reading} />
    )
  }
  const { data, blocks } = reading
  const plan = data.rebalance
  const symbol = tokenLabels([plan.token]).get(plan.token.id) ?? ""
  const { poolSize } = choice.values
  const question = {
    graphiqlUrl,
    queries: [{ name: "rebalance", text: panelQuery(PlanQuery, PlanFragment, variables) }],
  }
  const details = <ChartDetails {...question} read={{ blocks, chains: data.chains }} />
  const gauges = buildGauges(plan, poolSize === undefined ? null : tokensToShares(poolSize))
  return (
    <div className="grid grid-cols-1 gap-6">
      <PlanState
        blocks={blocks}
        data={data}
        details={<ChartDetails {...question} />}
        path={rebalancePath(choice)}
      />
      <Panel
        aside={
          poolSize === undefined ? "In percent of the pool" : "In percent of the pool size that is supposed"
        }
        title="Where it stands"
      >
        <div className="mb-5 grid gap-6">
          {gauges.map(gauge => (
            <GaugeView gauge={gauge} key={gauge.chain.id} />
          ))}
        </div>
        <StandingTable chains={plan.chains} symbol={symbol} />
        {details}
      </Panel>
      {plan.state !== "REFUSED" && <MovesPanel details={details} plan={plan} symbol={symbol} />}
      <ForecastPanel chains={plan.chains} details={details} symbol={symbol} />
      <ExportPanel choice={choice} details={details} reading={reading} variables={variables} />
    </div>
  )
}
