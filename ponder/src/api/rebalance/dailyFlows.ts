import type { DayFlow } from "../../domain/rebalance/cover.ts"
import type { RegisteredToken } from "../../domain/registeredToken.ts"
import { intervalSeconds, intervalStart } from "../../queries/interval.ts"
import { balanceHistory } from "../../queries/ledger/balanceHistory.ts"
import type { Ask } from "../read/rows.ts"

type Row = { side: string; shares: string; inflow_shares: string; outflow_shares: string }

/** What came in and went out on each of the last whole days (UTC), the oldest first, from the first one with anything on. */
export async function dailyFlows(
  { chainId, address }: RegisteredToken,
  at: number,
  days: number,
  rows: Ask,
): Promise<DayFlow[]> {
  const to = intervalStart("DAY", at) - 1
  const from = to + 1 - days * intervalSeconds.DAY
  const history = balanceHistory({ origin: { chainId, address }, chainId, interval: "DAY", from, to })
  const flows = (await rows<Row>(history))
    .filter(({ side }) => side === "LOCKED")
    .map(({ shares, inflow_shares, outflow_shares }) => ({
      shares: BigInt(shares),
      inflow: BigInt(inflow_shares),
      outflow: BigInt(outflow_shares),
    }))
  const first = flows.findIndex(({ shares, inflow, outflow }) => shares !== 0n || inflow + outflow > 0n)
  return first < 0 ? [] : flows.slice(first).map(({ inflow, outflow }) => ({ inflow, outflow }))
}
