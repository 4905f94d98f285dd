import type { Address } from "viem"
import type { TransferStatus } from "../../domain/transferStatusRules.ts"
import type { LaneFilter } from "../../queries/statistics/summedTransfers.ts"
import { type TotalsBy, transferTotals } from "../../queries/statistics/transferTotals.ts"
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
}

export async function totalsBy(
  by: TotalsBy,
  filter: LaneFilter,
  { rows, trackedChains }: Pick<RequestContext, "rows" | "trackedChains">,
): Promise<Totals[]> {
  return rows<Totals>(transferTotals({ filter, chains: await trackedChains(), by }))
}
