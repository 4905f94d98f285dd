import type { Address } from "viem"
import type { TransferStatus } from "../../domain/transferStatusRules.ts"
import { type TotalsBy, transferTotals } from "../../queries/statistics/transferTotals.ts"
import type { TransferFilter } from "../../queries/transfers/transferFilter.ts"
import type { RequestContext } from "../graphql/context.ts"

/** Which of the first columns there are depends on what is told apart. */
export type Totals = {
  status: TransferStatus
  from_chain_id: number | null
  to_chain_id: string
  origin_chain_id: string
  origin_address: Address
  transfers: number
  completed: number
  shares: string
  senders: number
  /** Null where nothing is completed. */
  durations: [number, number, number] | null
}

export async function totalsBy(
  by: TotalsBy,
  filter: TransferFilter,
  { rows, trackedChains }: Pick<RequestContext, "rows" | "trackedChains">,
): Promise<Totals[]> {
  return rows<Totals>(transferTotals({ filter, chains: await trackedChains(), by }))
}
