import type { Address } from "viem"
import type { DayFlow } from "../../domain/rebalance/cover.ts"
import type { RegisteredToken } from "../../domain/registeredToken.ts"
import { intervalSeconds, intervalStart } from "../../queries/interval.ts"
import { balanceHistory } from "../../queries/ledger/balanceHistory.ts"
import { ownFlows } from "../../queries/rebalance/ownFlows.ts"
import type { Ask } from "../read/rows.ts"

type OwnRow = { timestamp: string | number; inflow_shares: string; outflow_shares: string }
type Row = OwnRow & { side: string; shares: string }

type Wanted = {
  token: RegisteredToken
  at: number
  days: number
  /** What it sends to itself is no demand for liquidity: that is how it moves it. */
  treasury: Address | undefined
}

/** What came in and went out on each of the last whole days (UTC), the oldest first, from the first one with anything on. */
export async function dailyFlows({ token, at, days, treasury }: Wanted, rows: Ask): Promise<DayFlow[]> {
  const { chainId, address } = token
  const to = intervalStart("DAY", at) - 1
  const from = to + 1 - days * intervalSeconds.DAY
  const [history, own] = await Promise.all([
    rows<Row>(balanceHistory({ origin: { chainId, address }, chainId, interval: "DAY", from, to })),
    treasury ? rows<OwnRow>(ownFlows({ chainId, token: address, owner: treasury, from, to })) : [],
  ])
  const ownOn = new Map(own.map(row => [Number(row.timestamp), flowOf(row)]))
  const flows = history
    .filter(({ side }) => side === "LOCKED")
    .map(row => {
      const { inflow, outflow } = flowOf(row)
      const left = ownOn.get(Number(row.timestamp)) ?? { inflow: 0n, outflow: 0n }
      return { shares: BigInt(row.shares), inflow: inflow - left.inflow, outflow: outflow - left.outflow }
    })
  const first = flows.findIndex(({ shares, inflow, outflow }) => shares !== 0n || inflow + outflow > 0n)
  return first < 0 ? [] : flows.slice(first).map(({ inflow, outflow }) => ({ inflow, outflow }))
}

function flowOf({ inflow_shares: inflow, outflow_shares: outflow }: OwnRow): DayFlow {
  return { inflow: BigInt(inflow), outflow: BigInt(outflow) }
}
