"use client"

import type { FirstReading } from "../../lib/reading.ts"
import { useLatest, useReading } from "../../lib/useReading.ts"
import { PartSilent } from "../network/PartSilent.tsx"
import { LatestTitle } from "./LatestTitle.tsx"
import { LATEST } from "./latestChoice.ts"
import { latestLines } from "./latestLines.ts"
import { listFilter } from "./listVariables.ts"
import { NoTransfers } from "./NoTransfers.tsx"
import { type TransferListData, TransferListQuery } from "./queries.ts"
import { TransferTable } from "./TransferTable.tsx"
import { useLiveLines } from "./useLiveLines.ts"

const POLL_MS = 4_000

/** The last few, and each new one as it comes. */
export function LatestTransfers({ first }: { first: FirstReading<TransferListData> }) {
  const { latest } = useReading({
    document: TransferListQuery,
    variables: LATEST.variables,
    first,
    pollMs: POLL_MS,
    settled: () => true,
  })
  const reading = useLatest(first, latest)
  const live = useLiveLines(first, reading, listFilter(LATEST.choice))
  if (reading.kind === "unread") return <PartSilent unread={reading} />

  const lines = latestLines(reading.data.transfers.nodes, live, LATEST.most)
  return (
    <section aria-label="Latest transfers">
      <LatestTitle />
      {lines.length === 0 ? (
        <NoTransfers choice={LATEST.choice} />
      ) : (
        <TransferTable caption="Latest transfers" transfers={lines} />
      )}
    </section>
  )
}
