"use client"

import type { AnyVariables, TypedDocumentNode } from "@urql/core"
import { use, useEffect, useRef, useState } from "react"
import { useClient } from "urql"
import { ask } from "./gateway.ts"
import { type FirstReading, foldAnswer, type Reading } from "./reading.ts"
import { usePolling } from "./usePolling.ts"

type Options<Data, Variables> = {
  document: TypedDocumentNode<Data, Variables>
  variables: Variables
  first: FirstReading<Data>
  pollMs: number
  /** Once it holds there is nothing more to ask. */
  settled?: (data: Data) => boolean
}

/**
 * Asks again and again, on top of what the server has read: null until the browser has asked for itself. Read it with
 * `useLatest` below a ReadingBoundary.
 */
export function useReading<Data, Variables extends AnyVariables>({
  document,
  variables,
  first,
  pollMs,
  settled = () => false,
}: Options<Data, Variables>): { latest: Reading<Data> | null } {
  const gateway = useClient()
  const [live, setLive] = useState<{ first: FirstReading<Data>; reading: Reading<Data> } | null>(null)
  // What was read for another page or filter is of no use for this one.
  const latest = live?.first === first ? live.reading : null

  const wanted = useRef(first)
  useEffect(() => {
    wanted.current = first
  })

  async function refresh() {
    const before = latest ?? (await first.reading)
    const reading = foldAnswer(before, await ask(gateway, document, variables))
    if (wanted.current === first) setLive({ first, reading })
  }
  const known = latest ?? ("then" in first.reading ? null : first.reading)
  usePolling(refresh, known?.kind === "read" && settled(known.data) ? null : pollMs)
  return { latest }
}

/** Suspends while nothing is known yet. */
export function useLatest<Data>(first: FirstReading<Data>, latest: Reading<Data> | null): Reading<Data> {
  if (latest) return latest
  return "then" in first.reading ? use(first.reading) : first.reading
}
