"use client"

import type { ReactNode } from "react"
import { formatInteger } from "../../lib/format.ts"
import type { FirstReading } from "../../lib/reading.ts"
import { useLatest, useReading } from "../../lib/useReading.ts"
import { Panel } from "../../ui/Panel.tsx"
import { AnomalyTable } from "../anomalies/AnomalyTable.tsx"
import { DecisionTable } from "../governance/DecisionTable.tsx"
import { PartSilent } from "../network/PartSilent.tsx"
import { type OccurrencesData, OccurrencesQuery } from "./queries.ts"

const POLL_MS = 12_000

export function Occurrences({ first }: { first: FirstReading<OccurrencesData> }) {
  const { latest } = useReading({ document: OccurrencesQuery, variables: {}, first, pollMs: POLL_MS })
  const reading = useLatest(first, latest)
  if (reading.kind === "unread") return <PartSilent unread={reading} />
  const { anomalies, governance } = reading.data
  return (
    <>
      <Panel aside={newestOf(anomalies)} title="What is unusual">
        {anomalies.nodes.length === 0 ? (
          <Nothing>Nothing unusual is known of any transfer or event.</Nothing>
        ) : (
          <AnomalyTable anomalies={anomalies.nodes} />
        )}
      </Panel>
      <Panel aside={newestOf(governance)} title="Decisions of the operators">
        {governance.nodes.length === 0 ? (
          <Nothing>No decision of the operators is indexed.</Nothing>
        ) : (
          <DecisionTable decisions={governance.nodes} />
        )}
      </Panel>
    </>
  )
}

function Nothing({ children }: { children: ReactNode }) {
  return <p className="text-quiet">{children}</p>
}

function newestOf({ nodes, totalCount }: { nodes: readonly unknown[]; totalCount: number }) {
  return nodes.length < totalCount ? `The newest ${nodes.length} of ${formatInteger(totalCount)}` : null
}
