import type { RegisteredToken } from "../../domain/registeredToken.ts"
import { sharesFromTokens } from "../../domain/sharesFromTokens.ts"
import { balanceAt } from "../../queries/ledger/balanceAt.ts"
import { chainOf } from "../chainOf.ts"
import type { RequestContext } from "../graphql/context.ts"
import type { IndexedBlock } from "./indexedBlocks.ts"

type BalanceRow = { side: string; shares: string }
type Sources = Pick<RequestContext, "rows" | "chainBalance" | "ratios">

const SHARE_DECIMALS = 18

/**
 * What a bridge really holds of a token of its own chain at a moment not before the last reading, in shares. The contract
 * is asked at the last indexed block, and what the bridge's events changed between the moment and that block is taken
 * out again. Undefined where the chain's nodes do not answer.
 */
export async function heldAt(
  { chainId, address, decimals, bondType }: RegisteredToken,
  { block, timestamp }: IndexedBlock,
  at: number,
  { chainBalance, rows, ratios }: Sources,
): Promise<bigint | undefined> {
  const origin = { chainId, address }
  const [read, then, now] = await Promise.all([
    chainBalance({ chainId, token: address, holder: chainOf(chainId).bridge, block }),
    rows<BalanceRow>(balanceAt({ kind: "TIME", timestamp: at }, { origin, chainId })),
    rows<BalanceRow>(balanceAt({ kind: "BLOCK", chainId, block }, { origin })),
  ])
  if (read === undefined) return undefined
  const tokens = read * 10n ** BigInt(SHARE_DECIMALS - decimals)
  const ratio =
    bondType === "REBASING" ? await ratios.load({ chainId, token: address, block, timestamp }) : undefined
  const shares = sharesFromTokens({ tokens, bondType, ratio })
  return shares === undefined ? undefined : shares - lockedIn(now) + lockedIn(then)
}

function lockedIn(rows: readonly BalanceRow[]): bigint {
  return rows.filter(({ side }) => side === "LOCKED").reduce((sum, { shares }) => sum + BigInt(shares), 0n)
}
