"use client"

import { NetworkBoundary, useNetwork } from "../network/NetworkProvider.tsx"
import type { TransferDetail } from "./fragments.ts"
import { unseenClaim } from "./unseenClaim.ts"

export function UnseenClaimNote({ transfer }: { transfer: TransferDetail }) {
  if (transfer.status !== "AWAITING_CLAIM" || transfer.token?.verified === false) return null
  return (
    <NetworkBoundary fallback={null}>
      <Sentence chain={transfer.toChain} />
    </NetworkBoundary>
  )
}

function Sentence({ chain }: { chain: TransferDetail["toChain"] }) {
  const sentence = unseenClaim(useNetwork(), chain)
  return (
    sentence && (
      <p className="font-medium text-waiting" data-unseen-claim role="status">
        {sentence}
      </p>
    )
  )
}
