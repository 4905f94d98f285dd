"use client"

import Link from "next/link"
import { tokenPath } from "../../lib/paths.ts"
import type { FirstReading } from "../../lib/reading.ts"
import { useReadOnce } from "../../lib/useReadOnce.ts"
import { Panel } from "../../ui/Panel.tsx"
import { RangeLinks } from "../charts/RangeLinks.tsx"
import { DecisionsPanel } from "../governance/DecisionsPanel.tsx"
import { decisionMarks } from "../governance/decisionMarks.ts"
import { PartSilent } from "../network/PartSilent.tsx"
import { ChartDetails } from "../question/ChartDetails.tsx"
import { panelQuery } from "../question/panelQuery.ts"
import { ReadAt } from "../question/ReadAt.tsx"
import { NotRegistered } from "../token/NotRegistered.tsx"
import { tokenLabels } from "../token/tokenLabels.ts"
import { buildHistory } from "./buildHistory.ts"
import { type LiquidityChoice, liquidityPath } from "./liquidityChoice.ts"
import { type HistoryData, HistoryFragment, HistoryQuery, type HistoryVariables } from "./queries.ts"
import { RatioNote } from "./RatioNote.tsx"
import { RatioTable } from "./RatioTable.tsx"
import { SideHistoryTables } from "./SideHistoryTables.tsx"
import { SideHistoryView } from "./SideHistoryView.tsx"

type Props = {
  choice: LiquidityChoice
  variables: HistoryVariables
  isPast: boolean
  first: FirstReading<HistoryData>
  graphiqlUrl: string | null
}

/** What the bridge held of one token, interval by interval, with what the operators decided meanwhile. */
export function TokenHistory({ choice, variables, isPast, first, graphiqlUrl }: Props) {
  const reading = useReadOnce({ document: HistoryQuery, variables, first })
  if (reading.kind === "unread") return <PartSilent unread={reading} />

  const { data, blocks } = reading
  const read = { blocks, chains: data.chains }
  const token = data.tokens.find(({ id }) => id === variables.tokenId)
  if (!token) return <NotRegistered />

  const { interval } = variables
  const name = tokenLabels(data.tokens).get(token.id) ?? token.id
  const unit = token.bondType === "REBASING" && choice.unit === "shares" ? `shares of ${name}` : name
  const { marks, markOf } = decisionMarks(data.governance.nodes, interval)
  const { sides, ratio } = buildHistory(data.balanceHistory, {
    unit: choice.unit,
    stretch: variables,
    chains: data.chains,
    originChainId: token.originChain.id,
    open: choice.range.range === "all",
  })
  return (
    <div className="grid grid-cols-1 gap-6">
      <Panel
        aside={
          <Link className="link" href={tokenPath(token.id)} prefetch={false}>
            Page of this token
          </Link>
        }
        title={`${name} in the bridge`}
      >
        <div className="mb-6 grid gap-3">
          <RangeLinks
            chosen={choice.range.range}
            pathOf={range => `${liquidityPath(choice, { range: { ...choice.range, range } })}#history`}
          />
          <ReadAt
            again={liquidityPath(choice)}
            blocks={blocks}
            chains={data.chains}
            moment={isPast ? variables.to : null}
          />
          <RatioNote name={name} ratio={ratio} />
        </div>
        {sides.length === 0 ? (
          <p className="text-quiet">Nothing of it was ever bridged.</p>
        ) : (
          <div
            className={`grid grid-cols-1 gap-x-10 gap-y-8 ${sides.length > 1 ? "desktop:grid-cols-2" : ""}`}
          >
            {sides.map(history => (
              <SideHistoryView
                history={history}
                interval={interval}
                key={history.side}
                marks={marks}
                unit={unit}
              />
            ))}
          </div>
        )}
        <ChartDetails
          graphiqlUrl={graphiqlUrl}
          queries={[{ name: "history", text: panelQuery(HistoryQuery, HistoryFragment, variables) }]}
          read={read}
          table={
            <>
              {sides.map(history => (
                <SideHistoryTables history={history} interval={interval} key={history.side} unit={unit} />
              ))}
              <RatioTable interval={interval} ratio={ratio} />
            </>
          }
        />
      </Panel>
      <DecisionsPanel
        decisions={data.governance}
        graphiqlUrl={graphiqlUrl}
        markOf={markOf}
        page={HistoryQuery}
        read={read}
        variables={variables}
      />
    </div>
  )
}
