"use client"

import type { FirstReading } from "../../lib/reading.ts"
import { useLatest } from "../../lib/useReading.ts"
import { useNetwork } from "../network/NetworkProvider.tsx"
import type { ListChoice } from "./listChoice.ts"
import type { FilterOptionsData } from "./queries.ts"
import { TransferFilters } from "./TransferFilters.tsx"

/** The filters with what there is to choose from; where that is not known, with what the address says. */
export function FilterForm({
  choice,
  options,
}: {
  choice: ListChoice
  options: FirstReading<FilterOptionsData>
}) {
  const network = useNetwork()
  const reading = useLatest(options, null)
  return (
    <TransferFilters
      chains={network.kind === "read" ? network.data.chains : []}
      choice={choice}
      tokens={reading.kind === "read" ? reading.data.tokens : []}
    />
  )
}
