import type { Address } from "viem"
import { liquidityTokens } from "../../domain/liquidityTokens.ts"
import type { RegisteredToken } from "../../domain/registeredToken.ts"
import { sharesFromTokens } from "../../domain/sharesFromTokens.ts"
import { balanceAt } from "../../queries/ledger/balanceAt.ts"
import { solvencyAt } from "../../queries/ledger/solvencyAt.ts"
import { chainOf } from "../chainOf.ts"
import type { RequestContext } from "../graphql/context.ts"
import type { IndexedBlock } from "../read/indexedBlocks.ts"
import type { OwedLoader } from "../read/owed.ts"

/** What a chain of a pool holds and owes, in shares. */
export type ChainHolding = {
  token: RegisteredToken
  /** By the token's own contract; undefined where nobody could be asked. */
  held: bigint | undefined
  /** The block that the contract was asked at. */
  heldBlock: bigint | undefined
  owed: bigint
}

type SolvencyRow = {
  origin_chain_id: number
  origin_address: Address
  minted_shares: string
  owed_shares: string
  untracked_shares: string
}
type BalanceRow = { token: Address; side: string; shares: string }
type Claims = Awaited<ReturnType<OwedLoader["load"]>>
type Sources = Pick<
  RequestContext,
  "rows" | "indexedBlocks" | "trackedChains" | "chainBalance" | "ratios" | "owed"
>

const SHARE_DECIMALS = 18

/**
 * A pool at one moment. The contracts are asked at the last indexed block of each chain, and what the bridge's events
 * changed between the moment and that block is taken out again: what is held and what is owed are of the same moment.
 */
export async function poolState(
  pool: readonly RegisteredToken[],
  at: number,
  sources: Sources,
): Promise<ChainHolding[]> {
  const blocks = await sources.indexedBlocks()
  const trackedChainIds = (await sources.trackedChains()).map(({ id }) => id)
  const [debts, claims] = await Promise.all([
    sources.rows<SolvencyRow>(solvencyAt({ at, trackedChainIds, liquidityTokens })),
    sources.owed.load(at),
  ])
  return Promise.all(
    pool.map(async token => {
      const indexed = blocks.find(({ chainId }) => chainId === token.chainId)
      const held = indexed && (await heldAt(token, indexed, at, sources))
      return {
        token,
        held,
        heldBlock: held === undefined ? undefined : indexed?.block,
        owed: owedBy(token, debts, claims),
      }
    }),
  )
}

function owedBy(
  { chainId, address }: RegisteredToken,
  debts: readonly SolvencyRow[],
  claims: Claims,
): bigint {
  const token = address.toLowerCase()
  const row = debts.find(row => row.origin_chain_id === chainId && row.origin_address === token)
  if (row) return BigInt(row.owed_shares) + BigInt(row.minted_shares) + BigInt(row.untracked_shares)
  // The ledger knows a token from its first deposit or payout there on; it can be owed before that.
  return claims
    .filter(claim => claim.to_chain_id === `${chainId}` && claim.to_token === token)
    .reduce((sum, claim) => sum + BigInt(claim.owed_shares) - BigInt(claim.unclaimable_shares), 0n)
}

async function heldAt(
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
