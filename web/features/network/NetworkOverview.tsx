"use client"

import { buildNetwork } from "./buildNetwork.ts"
import { ChainCards } from "./ChainCards.tsx"
import { ChainTable } from "./ChainTable.tsx"
import { CountLegend } from "./CountLegend.tsx"
import { EmptyNote } from "./EmptyNote.tsx"
import { IndexSilent } from "./IndexSilent.tsx"
import { useNetwork } from "./NetworkProvider.tsx"
import { OverviewTitle } from "./OverviewTitle.tsx"

export function NetworkOverview() {
  const reading = useNetwork()
  if (reading.kind === "unread") return <IndexSilent unread={reading} />

  const network = buildNetwork(reading.data, reading.failingSince === null)
  return (
    <section aria-label="Bridge events by chain">
      <OverviewTitle failingSince={reading.failingSince} />
      {network.emptiness && <EmptyNote emptiness={network.emptiness} />}
      {network.chains.length > 0 && (
        <>
          <ChainTable network={network} />
          <ChainCards network={network} />
          <CountLegend />
        </>
      )}
    </section>
  )
}
