"use client"

import { useState } from "react"
import { nowInSeconds } from "../../lib/nowInSeconds.ts"
import type { Reading } from "../../lib/reading.ts"
import { useStream } from "../../lib/useStream.ts"
import type { TransferLine } from "../transfer/fragments.ts"
import type { ListFilter } from "./listVariables.ts"
import { type LiveLines, liveSince } from "./mergeLive.ts"
import { TransferStream } from "./queries.ts"

/** What has come or changed since a page was read, also before the stream began or while it was away. */
export function useLiveLines(page: object, reading: Reading<unknown>, filter: ListFilter): LiveLines {
  const [live, setLive] = useState<{ page: object; lines: LiveLines }>({ page, lines: new Map() })
  const add = (line: TransferLine) =>
    setLive(before => ({
      page,
      lines: new Map([...(before.page === page ? before.lines : []), [line.id, line]]),
    }))
  // A line that no longer passes by its status is to be seen so, and not as it was.
  const { status: _, ...rest } = filter
  const readAt = reading.kind === "read" ? reading.readAt : null
  useStream({
    document: TransferStream,
    variables: { filter: rest, since: readAt },
    resume: () => ({ since: reading.kind === "read" ? liveSince(reading, nowInSeconds()) : null }),
    onData: ({ transfers }) => add(transfers),
  })
  return live.page === page ? live.lines : NONE
}

const NONE: LiveLines = new Map()
