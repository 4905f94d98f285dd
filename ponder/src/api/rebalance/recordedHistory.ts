import type { History, PoolEvent } from "../../domain/rebalance/poolHistory.ts"
import { poolEvents } from "../../queries/rebalance/poolEvents.ts"
import { badInput } from "../graphql/badInput.ts"
import type { RequestContext } from "../graphql/context.ts"
import type { ChainHolding } from "./poolState.ts"
import type { PoolPlan } from "./readPlan.ts"

const DAY = 86_400
const MOST_EVENTS = 200_000

type Row = {
  timestamp: number
  kind: PoolEvent["kind"]
  from_chain_id: number | null
  to_chain_id: number | null
  shares: string
  owed: boolean
}

/**
 * What came and went in the last days, and what was there when they began: what is there now, with all that taken back
 * that the bridge's events changed since. What an operator moved by other ways has thereby been there from the start.
 */
export async function recordedHistory(
  { at, pool, holdings }: Pick<PoolPlan, "at" | "pool" | "holdings">,
  days: number,
  context: RequestContext,
): Promise<History> {
  const from = at - days * DAY
  const wanted = { tokens: pool, from, to: at, most: MOST_EVENTS + 1 }
  const rows = await context.rows<Row>(poolEvents(wanted))
  if (rows.length > MOST_EVENTS) {
    throw badInput(`A backtest has at most ${MOST_EVENTS} deposits and claims; \`days\` are too many.`)
  }
  const events = rows.map(row => ({
    timestamp: row.timestamp,
    kind: row.kind,
    fromChainId: row.from_chain_id ?? undefined,
    toChainId: row.to_chain_id ?? undefined,
    shares: BigInt(row.shares),
    owed: row.owed,
  }))
  return { from, to: at, events, start: startOf(holdings, events) }
}

function startOf(holdings: readonly ChainHolding[], events: readonly PoolEvent[]): History["start"] {
  return holdings.map(({ token: { chainId }, held = 0n, owed }) => {
    const sumOf = (some: (event: PoolEvent) => boolean) =>
      events.reduce((sum, event) => sum + (some(event) ? event.shares : 0n), 0n)
    const isTo = (event: PoolEvent) => event.toChainId === chainId
    const deposited = sumOf(({ kind, fromChainId }) => kind === "DEPOSIT" && fromChainId === chainId)
    const paidOut = sumOf(event => event.kind === "CLAIM" && isTo(event))
    const promised = sumOf(event => event.kind === "DEPOSIT" && isTo(event))
    const settled = sumOf(event => event.kind === "CLAIM" && event.owed && isTo(event))
    return { chainId, held: held - deposited + paidOut, owed: owed - promised + settled }
  })
}
