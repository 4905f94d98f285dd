"use client"

import { useState } from "react"
import { useStream } from "../../lib/useStream.ts"
import type { TransferLine } from "../transfer/fragments.ts"
import type { ListFilter } from "./listVariables.ts"
import type { LiveLines } from "./mergeLive.ts"
import { TransferStream } from "./queries.ts"

/** What has come or changed since a page was read; another page begins anew. */
export function useLiveLines(page: object, filter: ListFilter): LiveLines {
  const [live, setLive] = useState<{ page: object; lines: LiveLines }>({ page, lines: new Map() })
  const add = (line: TransferLine) =>
    setLive(before => ({
      page,
      lines: new Map([...(before.page === page ? before.lines : []), [line.id, line]]),
    }))
  useStream({
    document: TransferStream,
    variables: { filter },
    onData: ({ transfers }) => add(transfers),
  })
  return live.page === page ? live.lines : NONE
}

const NONE: LiveLines = new Map()
