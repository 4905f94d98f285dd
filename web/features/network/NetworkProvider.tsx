"use client"

import { createContext, type ReactNode, use } from "react"
import { ReadingBoundary } from "../../lib/ReadingBoundary.tsx"
import type { FirstReading, Reading } from "../../lib/reading.ts"
import { useLatest, useReading } from "../../lib/useReading.ts"
import { type NetworkData, NetworkQuery } from "./queries.ts"

const POLL_MS = 4_000

type Source = { first: FirstReading<NetworkData>; latest: Reading<NetworkData> | null }

const NetworkContext = createContext<Source | null>(null)

/** One reading of the network for the whole page, so that header, content and footer never disagree. */
export function NetworkProvider({ first, children }: Pick<Source, "first"> & { children: ReactNode }) {
  const { latest } = useReading({ document: NetworkQuery, variables: {}, first, pollMs: POLL_MS })
  return <NetworkContext value={{ first, latest }}>{children}</NetworkContext>
}

/** Suspends below a NetworkBoundary while nothing is known yet. */
export function useNetwork(): Reading<NetworkData> {
  const { first, latest } = useSource()
  return useLatest(first, latest)
}

export function NetworkBoundary({ fallback, children }: { fallback: ReactNode; children: ReactNode }) {
  return (
    <ReadingBoundary fallback={fallback} first={useSource().first}>
      {children}
    </ReadingBoundary>
  )
}

function useSource(): Source {
  const source = use(NetworkContext)
  if (!source) throw new Error("The network is read below a NetworkProvider only")
  return source
}
