"use client"

import { ReadingBoundary } from "../../lib/ReadingBoundary.tsx"
import { useReading } from "../../lib/useReading.ts"
import { Panel } from "../../ui/Panel.tsx"
import { buildChainState } from "../network/buildChainState.ts"
import { buildNetwork } from "../network/buildNetwork.ts"
import { ChainStateFacts } from "../network/ChainStateFacts.tsx"
import { IndexSilent } from "../network/IndexSilent.tsx"
import { useNetwork } from "../network/NetworkProvider.tsx"
import { SilentSince } from "../network/SilentSince.tsx"
import { ChainHead } from "./ChainHead.tsx"
import { ChainHoldings, type Props as HoldingsProps } from "./ChainHoldings.tsx"
import { EventCounts } from "./EventCounts.tsx"
import { NoSuchChain } from "./NoSuchChain.tsx"
import { ChainQuery } from "./queries.ts"

const POLL_MS = 8_000

type Props = Omit<HoldingsProps, "latest">

/** Its state and counts come with the reading that the whole page shares. */
export function ChainAnswer({ chainId, first, ...list }: Props) {
  const { latest } = useReading({ document: ChainQuery, variables: { chainId }, first, pollMs: POLL_MS })
  const reading = useNetwork()
  if (reading.kind === "unread") return <IndexSilent level="h1" unread={reading} />

  const { data, failingSince } = reading
  const current = failingSince === null
  const chain = buildNetwork(data, current).chains.find(({ id }) => id === chainId)
  if (!chain) return <NoSuchChain chainId={chainId} />
  const state = buildChainState(data, chainId, current)
  return (
    <article className="grid gap-6" data-chain={chainId}>
      <ChainHead chain={chain} />
      <p className="-mt-4 text-note text-quiet empty:hidden" role="status">
        <SilentSince failingSince={failingSince} />
      </p>
      <div className="grid items-start gap-6 desktop:grid-cols-2">
        <Panel title="Index">
          <p className="mb-2 text-pretty text-quiet">{state.meaning}</p>
          <ChainStateFacts state={state} />
        </Panel>
        <EventCounts counts={chain.counts} />
      </div>
      <ReadingBoundary fallback={<div className="h-[600px]" />} first={first}>
        <ChainHoldings chainId={chainId} first={first} latest={latest} {...list} />
      </ReadingBoundary>
    </article>
  )
}
