import { registeredToken } from "../../domain/registeredToken.ts"
import { bannedWays } from "../../queries/rebalance/bannedWays.ts"
import { pausedChains } from "../../queries/rebalance/pausedChains.ts"
import type { RequestContext } from "../graphql/context.ts"
import { heldAt } from "./heldAt.ts"
import type { TransferRow } from "./transfers.ts"

export type ClaimObstacle = "DESTINATION_PAUSED" | "SOURCE_DISALLOWED" | "LIQUIDITY_SHORT"

type Sources = Pick<RequestContext, "rows" | "indexedBlocks" | "chainBalance" | "ratios">

/** Why the bridge would refuse a claim now, as far as is known; only of a transfer that waits for one. */
export async function claimObstacle(row: TransferRow, sources: Sources): Promise<ClaimObstacle | undefined> {
  if (row.status !== "AWAITING_CLAIM" && row.status !== "CONFIRMING") return undefined
  const chainId = Number(row.to_chain_id)
  const [paused, isBanned] = await Promise.all([
    sources.rows(pausedChains([chainId])),
    disallows(chainId, row.from_chain_id, sources),
  ])
  if (paused.length > 0) return "DESTINATION_PAUSED"
  if (isBanned) return "SOURCE_DISALLOWED"
  const token = registeredToken(chainId, row.to_token)
  const indexed = (await sources.indexedBlocks()).find(chain => chain.chainId === chainId)
  if (!token || token.pairs.length === 0 || !indexed) return undefined
  const held = await heldAt(token, indexed, indexed.timestamp, sources)
  return held !== undefined && held < BigInt(row.shares) ? "LIQUIDITY_SHORT" : undefined
}

/** A bridge that no longer allows a chain takes no proof of what was deposited there, even of before. */
async function disallows(
  chainId: number,
  source: TransferRow["from_chain_id"],
  { rows }: Pick<Sources, "rows">,
): Promise<boolean> {
  if (source === null) return false
  const ways = await rows<{ chain_id: number; to_chain_id: number }>(bannedWays([chainId, Number(source)]))
  return ways.some(way => way.chain_id === chainId && way.to_chain_id === Number(source))
}
