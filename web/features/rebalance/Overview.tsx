"use client"

import { paths } from "../../lib/paths.ts"
import type { FirstReading } from "../../lib/reading.ts"
import { useReadOnce } from "../../lib/useReadOnce.ts"
import { Panel } from "../../ui/Panel.tsx"
import { IndexSilent } from "../network/IndexSilent.tsx"
import { ChartDetails } from "../question/ChartDetails.tsx"
import { ReadAt } from "../question/ReadAt.tsx"
import { tokenLabels } from "../token/tokenLabels.ts"
import { buildPayouts } from "./buildPayouts.ts"
import { overviewQuery } from "./overviewQuery.ts"
import { PoolCard } from "./PoolCard.tsx"
import type { OverviewData } from "./queries.ts"
import { SelfBalancedTable } from "./SelfBalancedTable.tsx"
import { standingsOf } from "./standingsOf.ts"

type Props = {
  tokenIds: string[]
  first: FirstReading<OverviewData>
  graphiqlUrl: string | null
}

/** What has to be balanced by hand, and below it what balances itself. */
export function Overview({ tokenIds, first, graphiqlUrl }: Props) {
  const { document, text } = overviewQuery(tokenIds)
  const reading = useReadOnce({ document, variables: {}, first })
  if (reading.kind === "unread") return <IndexSilent unread={reading} />

  const { data, blocks } = reading
  const standings = standingsOf(data)
  const pools = standings.filter(({ state }) => state !== "BALANCES_ITSELF")
  const others = standings.filter(({ state }) => state === "BALANCES_ITSELF")
  const labels = tokenLabels(others.map(({ token }) => token))
  const again = tokenIds.length === 1 ? paths.rebalance(`token=${tokenIds[0]}`) : paths.rebalance()
  const details = (
    <ChartDetails
      graphiqlUrl={graphiqlUrl}
      queries={[{ name: "overview", text }]}
      read={{ blocks, chains: data.chains }}
    />
  )
  return (
    <div className="grid grid-cols-1 gap-6">
      <ReadAt again={again} blocks={blocks} chains={data.chains} />
      {pools.map(pool => (
        <PoolCard details={details} key={pool.token.id} pool={pool} />
      ))}
      <Panel title="What balances itself">
        <p className="mb-4 max-w-[720px] text-pretty text-quiet">
          What is minted of these tokens stands against what is locked of them on their own chain, so nothing
          has to be moved. Where a token is locked, no more than that can be paid out; elsewhere whatever was
          deposited is minted.
        </p>
        <SelfBalancedTable
          labels={labels}
          tokens={others.map(standing => buildPayouts(standing, data.balances))}
        />
        {details}
      </Panel>
    </div>
  )
}
