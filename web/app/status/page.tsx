import type { Metadata } from "next"
import { NetworkBoundary } from "../../features/network/NetworkProvider.tsx"
import { ChainStates } from "../../features/status/ChainStates.tsx"
import { ChainStatesSkeleton } from "../../features/status/ChainStatesSkeleton.tsx"
import { loadOccurrences } from "../../features/status/loadOccurrences.ts"
import { Occurrences } from "../../features/status/Occurrences.tsx"
import { ReadingBoundary } from "../../lib/ReadingBoundary.tsx"
import { PageTitle } from "../../ui/PageTitle.tsx"

export const metadata: Metadata = { title: "Status" }

export default async function StatusPage() {
  const occurrences = await loadOccurrences()
  return (
    <>
      <PageTitle title="Status">
        How far the index is on each chain, beside what the chain itself says; what is unusual; and what the
        bridge’s operators decided.
      </PageTitle>
      <div className="grid gap-6">
        <NetworkBoundary fallback={<ChainStatesSkeleton />}>
          <ChainStates />
        </NetworkBoundary>
        <ReadingBoundary fallback={null} first={occurrences}>
          <Occurrences first={occurrences} />
        </ReadingBoundary>
      </div>
    </>
  )
}
