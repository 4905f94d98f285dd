"use client"

import type { FirstReading } from "../../lib/reading.ts"
import { useLatest, useReading } from "../../lib/useReading.ts"
import { useNetwork } from "../network/NetworkProvider.tsx"
import { PartSilent } from "../network/PartSilent.tsx"
import { buildHoldings } from "./buildHoldings.ts"
import { HoldingsTable } from "./HoldingsTable.tsx"
import { type HoldingsData, HoldingsQuery } from "./queries.ts"

const POLL_MS = 12_000

/** What the bridge holds and has minted, token by token and chain by chain. */
export function Holdings({ first }: { first: FirstReading<HoldingsData> }) {
  const { latest } = useReading({ document: HoldingsQuery, variables: {}, first, pollMs: POLL_MS })
  const reading = useLatest(first, latest)
  const network = useNetwork()
  if (reading.kind === "unread") return <PartSilent unread={reading} />

  const order = network.kind === "read" ? network.data.chains.map(chain => chain.id) : []
  const { chains, tokens } = buildHoldings(reading.data, order)
  return (
    <section aria-labelledby="holdings">
      <h2 className="mb-2 font-semibold" id="holdings">
        Held and minted by the bridge
      </h2>
      {tokens.length === 0 ? (
        <p className="text-quiet">The bridge holds nothing yet.</p>
      ) : (
        <HoldingsTable chains={chains} tokens={tokens} />
      )}
    </section>
  )
}
