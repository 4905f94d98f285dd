import type { RegisteredToken } from "../../domain/registeredToken.ts"
import type { RequestContext } from "../graphql/context.ts"
import { heldAt } from "../read/heldAt.ts"
import type { OwedLoader } from "../read/owed.ts"
import { readSolvencyAt, type SolvencyRow } from "../read/solvency.ts"

/** What a chain of a pool holds and owes, in shares. */
export type ChainHolding = {
  token: RegisteredToken
  /** By the token's own contract; undefined where nobody could be asked. */
  held: bigint | undefined
  /** The block that the contract was asked at. */
  heldBlock: bigint | undefined
  owed: bigint
}

type Claims = Awaited<ReturnType<OwedLoader["load"]>>
type Sources = Pick<
  RequestContext,
  "rows" | "indexedBlocks" | "trackedChains" | "chainBalance" | "ratios" | "owed"
>

/** A pool at one moment: what is held and what is owed are of the same one. */
export async function poolState(
  pool: readonly RegisteredToken[],
  at: number,
  sources: Sources,
): Promise<ChainHolding[]> {
  const blocks = await sources.indexedBlocks()
  const [debts, claims] = await Promise.all([readSolvencyAt(at, sources), sources.owed.load(at)])
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
