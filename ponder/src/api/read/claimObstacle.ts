import { liquidityTokens } from "../../domain/liquidityTokens.ts"
import { balanceAt } from "../../queries/ledger/balanceAt.ts"
import { pausedChains } from "../../queries/rebalance/pausedChains.ts"
import type { RequestContext } from "../graphql/context.ts"
import type { TransferRow } from "./transfers.ts"

export type ClaimObstacle = "DESTINATION_PAUSED" | "LIQUIDITY_SHORT"

type Sources = Pick<RequestContext, "rows" | "indexedBlocks" | "readings">

const SHARE_DECIMALS = 18

/** Why the bridge would refuse a claim now, as far as is known; only of a transfer that waits for one. */
export async function claimObstacle(row: TransferRow, sources: Sources): Promise<ClaimObstacle | undefined> {
  if (row.status !== "AWAITING_CLAIM" && row.status !== "CONFIRMING") return undefined
  const chainId = Number(row.to_chain_id)
  const paused = await sources.rows(pausedChains([chainId]))
  if (paused.length > 0) return "DESTINATION_PAUSED"
  const token = liquidityTokens.find(
    ({ chainId: id, address }) => id === chainId && address.toLowerCase() === row.to_token,
  )
  const held = token && (await heldNow(token, sources))
  return held !== undefined && held < BigInt(row.shares) ? "LIQUIDITY_SHORT" : undefined
}

type BalanceRow = { side: string; shares: string; decimals: number | null }

/** What the contract said when it was last asked, and what the bridge's events changed since. */
async function heldNow(
  { chainId, address }: (typeof liquidityTokens)[number],
  { rows, indexedBlocks, readings }: Sources,
): Promise<bigint | undefined> {
  const indexed = (await indexedBlocks()).find(chain => chain.chainId === chainId)
  if (!indexed) return undefined
  const { block, timestamp } = indexed
  const [balances, reading] = await Promise.all([
    rows<BalanceRow>(balanceAt({ kind: "BLOCK", chainId, block }, { origin: { chainId, address } })),
    readings.load({ chainId, token: address, side: "LOCKED", block, timestamp }),
  ])
  const locked = balances.find(({ side }) => side === "LOCKED")
  if (!reading || locked?.decimals == null) return undefined
  const read = BigInt(reading.amount) * 10n ** BigInt(SHARE_DECIMALS - locked.decimals)
  return read - BigInt(reading.ledger) + BigInt(locked.shares)
}
