"use client"

import { formatInteger } from "../../lib/format.ts"
import type { FirstReading } from "../../lib/reading.ts"
import { useLatest } from "../../lib/useReading.ts"
import type { TransferCountData } from "./queries.ts"

/** How many there are in all; nothing where the index does not say. */
export function TransferCount({ first }: { first: FirstReading<TransferCountData> }) {
  const reading = useLatest(first, null)
  if (reading.kind === "unread") return null
  const { totalCount } = reading.data.transfers
  return (
    <span data-total={totalCount}>
      {formatInteger(totalCount)} {totalCount === 1 ? "transfer" : "transfers"}
    </span>
  )
}
