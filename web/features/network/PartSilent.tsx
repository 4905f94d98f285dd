"use client"

import type { Unread } from "../../lib/reading.ts"
import { IndexSilent } from "./IndexSilent.tsx"
import { NetworkBoundary, useNetwork } from "./NetworkProvider.tsx"

/** Instead of a part that could not be read. Where nothing at all answers, the page says so once, for all its parts. */
export function PartSilent({ unread }: { unread: Unread }) {
  return (
    <NetworkBoundary fallback={null}>
      <UnlessAllIs unread={unread} />
    </NetworkBoundary>
  )
}

function UnlessAllIs({ unread }: { unread: Unread }) {
  return useNetwork().kind === "unread" ? null : <IndexSilent unread={unread} />
}
