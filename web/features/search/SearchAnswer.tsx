"use client"

import { lazy } from "react"
import type { FirstReading } from "../../lib/reading.ts"
import { useForward } from "../../lib/useForward.ts"
import { useLatest, useReading } from "../../lib/useReading.ts"
import { IndexSilent } from "../network/IndexSilent.tsx"
import { TransfersOfTransaction } from "../transfer/TransfersOfTransaction.tsx"
import { isSettled } from "./isSettled.ts"
import { NotIndexedNotice } from "./NotIndexedNotice.tsx"
import { pathOfAnswer } from "./pathOfAnswer.ts"
import { type SearchData, SearchQuery } from "./queries.ts"

const POLL_MS = 4_000

// No hash is a token's name: the page of a transfer, which is answered like this too, never loads it.
const FoundTokenList = lazy(async () => ({ default: (await import("./FoundTokenList.tsx")).FoundTokenList }))

type Props = {
  text: string
  first: FirstReading<SearchData>
  /** Whether the answer's own page is gone to. */
  forwards?: boolean
}

export function SearchAnswer({ text, first, forwards = false }: Props) {
  const { latest } = useReading({
    document: SearchQuery,
    variables: { text },
    first,
    pollMs: POLL_MS,
    settled: isSettled,
  })
  const reading = useLatest(first, latest)
  const path = forwards && reading.kind === "read" ? pathOfAnswer(reading.data, text) : null
  useForward(path)

  if (reading.kind === "unread") return <IndexSilent level="h1" unread={reading} />
  if (path) return <p role="status">Found. Opening its page…</p>
  const { search } = reading.data
  switch (search.__typename) {
    case "NotIndexed":
      return <NotIndexedNotice answer={search} text={text} />
    case "FoundTokens":
      return <FoundTokenList text={text} tokens={search.tokens} />
    case "FoundTransfers":
      return <TransfersOfTransaction live={search.live} transfers={search.transfers} />
    case "FoundAccount":
      return null
  }
}
