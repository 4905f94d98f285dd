"use client"

import type { AnyVariables, TypedDocumentNode } from "@urql/core"
import type { FirstReading, Reading } from "./reading.ts"
import { useLatest, useReading } from "./useReading.ts"

const RETRY_MS = 4_000

type Options<Data, Variables> = {
  document: TypedDocumentNode<Data, Variables>
  variables: Variables
  first: FirstReading<Data>
}

/**
 * What the server has read, as it was: what is being compared does not change under the reader's eyes. Asks again only
 * until there is an answer. Suspends below a ReadingBoundary while nothing is known yet.
 */
export function useReadOnce<Data, Variables extends AnyVariables>(
  options: Options<Data, Variables>,
): Reading<Data> {
  const { latest } = useReading({ ...options, pollMs: RETRY_MS, settled: () => true })
  return useLatest(options.first, latest)
}
