"use client"

import { usePathname } from "next/navigation"
import { formatClock } from "../../lib/format.ts"
import type { Unread } from "../../lib/reading.ts"
import { Notice } from "../../ui/Notice.tsx"

const WHAT_HAPPENED = {
  unreachable: "This site is up, but the index behind it does not respond.",
  failed: "This site is up, but the index behind it could not answer the question.",
}

export function IndexSilent({ unread, level }: { unread: Unread; level?: "h1" | "h2" }) {
  if (unread.problem === "refused") return <NotUnderstood level={level} />
  return (
    <Notice
      level={level}
      look={{ word: "Index unreachable", icon: "broken", tone: "unknown" }}
      title="The index does not answer"
    >
      <p>
        {WHAT_HAPPENED[unread.problem]} Transfers are not affected: they happen on the chains, and the index
        only reads them. Nothing is shown here rather than numbers that may be wrong.
      </p>
      <p className="text-note" data-needs-script>
        Tries again by itself every few seconds. Last tried at {formatClock(unread.triedAt)}.
      </p>
      <p className="text-note" data-without-script>
        Reload the page to try again.
      </p>
    </Notice>
  )
}

/** Nothing is wrong with the index, and nothing is gained by waiting. */
function NotUnderstood({ level }: { level: "h1" | "h2" | undefined }) {
  return (
    <Notice
      level={level}
      look={{ word: "Not understood", icon: "question", tone: "unknown" }}
      title="The index does not understand this address"
    >
      <p>A link may have been cut short, or its place in the list is one of another list.</p>
      <p>
        <BeginAnew />
      </p>
    </Notice>
  )
}

function BeginAnew() {
  return (
    <a className="link" href={usePathname()}>
      Begin anew
    </a>
  )
}
