"use client"

import { useState } from "react"
import { useStream } from "../../lib/useStream.ts"
import type { TransferDetail } from "./fragments.ts"
import { TransferUpdates } from "./queries.ts"
import { TransferView } from "./TransferView.tsx"

/** One transfer, as it is now and as it becomes. */
export function TransferLive({ initial, level }: { initial: TransferDetail; level: "h1" | "h2" }) {
  const [update, setUpdate] = useState<TransferDetail | null>(null)
  useStream({
    document: TransferUpdates,
    variables: { id: initial.id },
    onData: ({ transferUpdated }) => setUpdate(transferUpdated),
  })
  return <TransferView level={level} transfer={update ?? initial} />
}
