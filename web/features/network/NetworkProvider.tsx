"use client"

import { createContext, type ReactNode, Suspense, use, useState } from "react"
import { useClient } from "urql"
import { ask } from "../../lib/gateway.ts"
import { usePolling } from "../../lib/usePolling.ts"
import { NetworkQuery } from "./queries.ts"
import { foldAnswer, type Reading } from "./reading.ts"

const POLL_MS = 4_000

type Source = {
  /** A promise when the index was too slow to be waited for. */
  initial: Reading | Promise<Reading>
  live: Reading | null
}

const NetworkContext = createContext<Source | null>(null)

type ProviderProps = Pick<Source, "initial"> & { children: ReactNode }

/** One reading of the network for the whole page, so that header, content and footer never disagree. */
export function NetworkProvider({ initial, children }: ProviderProps) {
  const gateway = useClient()
  const [live, setLive] = useState<Reading | null>(null)

  usePolling(async () => {
    const before = live ?? (await initial)
    setLive(foldAnswer(before, await ask(gateway, NetworkQuery, {})))
  }, POLL_MS)

  return <NetworkContext value={{ initial, live }}>{children}</NetworkContext>
}

/** Suspends below a NetworkBoundary while nothing is known yet. */
export function useNetwork(): Reading {
  const { initial, live } = useSource()
  if (live) return live
  return "then" in initial ? use(initial) : initial
}

/**
 * A Suspense boundary, but only where there is something to wait for: React sends a large boundary after its fallback
 * even when it is ready, and without JavaScript nobody would ever see it.
 */
export function NetworkBoundary({ fallback, children }: { fallback: ReactNode; children: ReactNode }) {
  return "then" in useSource().initial ? <Suspense fallback={fallback}>{children}</Suspense> : children
}

function useSource(): Source {
  const source = use(NetworkContext)
  if (!source) throw new Error("The network is read below a NetworkProvider only")
  return source
}
