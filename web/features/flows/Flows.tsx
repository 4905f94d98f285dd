"use client"

import type { FirstReading } from "../../lib/reading.ts"
import { useReadOnce } from "../../lib/useReadOnce.ts"
import { Notice } from "../../ui/Notice.tsx"
import { DecisionsPanel } from "../governance/DecisionsPanel.tsx"
import { decisionMarks } from "../governance/decisionMarks.ts"
import { IndexSilent } from "../network/IndexSilent.tsx"
import { ReadAt } from "../question/ReadAt.tsx"
import { NotRegistered } from "../token/NotRegistered.tsx"
import { tokenLabels } from "../token/tokenLabels.ts"
import { FlowsForm } from "./FlowsForm.tsx"
import { type FlowsChoice, flowsPath } from "./flowsChoice.ts"
import { InFlightPanel } from "./InFlightPanel.tsx"
import { NetFlowPanel } from "./NetFlowPanel.tsx"
import type { FlowsPanelProps } from "./panelProps.ts"
import { type FlowsData, FlowsQuery, type FlowsVariables } from "./queries.ts"
import { RoutesPanel } from "./RoutesPanel.tsx"

type Props = {
  choice: FlowsChoice
  variables: FlowsVariables
  first: FirstReading<FlowsData>
  graphiqlUrl: string | null
}

/** What moves between the chains, of all tokens or of one, up to one moment. */
export function Flows({ choice, variables, first, graphiqlUrl }: Props) {
  const reading = useReadOnce({ document: FlowsQuery, variables, first })
  if (reading.kind === "unread") return <IndexSilent unread={reading} />

  const { data, blocks } = reading
  const { tokenId } = choice
  const tokenName = tokenId === null ? null : (tokenLabels(data.tokens).get(tokenId) ?? null)
  const known = !choice.noToken && (tokenId === null || tokenName !== null)
  const { marks, markOf } = decisionMarks(data.governance.nodes, variables.interval)
  const show = tokenId === null ? "count" : "amount"
  const moment = variables.at ?? variables.to
  const read = { blocks, chains: data.chains }
  const panel: FlowsPanelProps = {
    data,
    choice,
    variables,
    show,
    tokenName,
    moment,
    marks,
    graphiqlUrl,
    read,
  }
  return (
    <div className="grid grid-cols-1 gap-6">
      <FlowsForm choice={choice} tokens={data.tokens} />
      {known ? (
        <>
          <ReadAt again={flowsPath(choice)} blocks={blocks} chains={data.chains} moment={variables.at} />
          {tokenId === null && (
            <p className="text-note text-quiet">
              Transfers are counted. Amounts of different tokens cannot be added up: choose a token to see its
              own.
            </p>
          )}
          <InFlightPanel {...panel} />
          {data.flows.length === 0 ? (
            <NothingSent />
          ) : (
            <>
              <NetFlowPanel {...panel} />
              <RoutesPanel {...panel} page={FlowsQuery} />
            </>
          )}
          <DecisionsPanel
            decisions={data.governance}
            graphiqlUrl={graphiqlUrl}
            markOf={markOf}
            page={FlowsQuery}
            read={read}
            variables={variables}
          />
        </>
      ) : (
        <NotRegistered />
      )}
    </div>
  )
}

function NothingSent() {
  return (
    <Notice
      look={{ word: "Nothing to count", icon: "question", tone: "unknown" }}
      title="No transfer was made in this range"
    >
      <p>The index answers, and has none in these days. A longer range may have some.</p>
    </Notice>
  )
}
