"use client"

import { paths } from "../../lib/paths.ts"
import type { FirstReading } from "../../lib/reading.ts"
import { safeText } from "../../lib/safeText.ts"
import { useLatest, useReading } from "../../lib/useReading.ts"
import { Notice } from "../../ui/Notice.tsx"
import { IndexSilent } from "../network/IndexSilent.tsx"
import { type TransferData, TransferQuery } from "./queries.ts"
import { TransferLive } from "./TransferLive.tsx"

const POLL_MS = 4_000
/** A receipt hash, a chain and an ordinal, with room to spare. */
const LONGEST_ID = 200

/** Asks until the index answers; from then on the stream tells what changes. */
export function TransferAnswer({ id, first }: { id: string; first: FirstReading<TransferData> }) {
  const { latest } = useReading({
    document: TransferQuery,
    variables: { id },
    first,
    pollMs: POLL_MS,
    // A deposit that is put into another block gets another id: of that, a stream of this one tells nothing.
    settled: ({ transfer }) => transfer !== null && transfer.status !== "CONFIRMING",
  })
  const reading = useLatest(first, latest)
  if (reading.kind === "unread") return <IndexSilent level="h1" unread={reading} />
  const { transfer } = reading.data
  return transfer ? <TransferLive initial={transfer} key={id} level="h1" /> : <NoSuchTransfer id={id} />
}

function NoSuchTransfer({ id }: { id: string }) {
  const hash = /0x[0-9a-f]{64}/i.exec(id)?.[0]
  return (
    <Notice
      level="h1"
      look={{ word: "Not found", icon: "question", tone: "unknown" }}
      title="No transfer has this id"
    >
      <p>A transfer gets another id when the network puts its deposit into another block.</p>
      <p className="break-all font-mono text-note">{safeText(id, LONGEST_ID).text}</p>
      {hash && (
        <p>
          <a className="link" href={paths.search(hash)}>
            Search for its hash
          </a>
        </p>
      )}
    </Notice>
  )
}
