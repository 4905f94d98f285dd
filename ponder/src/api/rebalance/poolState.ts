import type { RegisteredToken } from "../../domain/registeredToken.ts"
import type { RequestContext } from "../graphql/context.ts"
import { heldAt } from "../read/heldAt.ts"
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

type Sources = Pick<RequestContext, "rows" | "indexedBlocks" | "trackedChains" | "chainBalance" | "ratios">

/** A pool at one moment: what is held and what is owed are of the same one. */
export async function poolState(
  pool: readonly RegisteredToken[],
  at: number,
  sources: Sources,
): Promise<ChainHolding[]> {
  const blocks = await sources.indexedBlocks()
  const debts = await readSolvencyAt(at, sources)
  return Promise.all(
    pool.map(async token => {
      const indexed = blocks.find(({ chainId }) => chainId === token.chainId)
      const held = indexed && (await heldAt(token, indexed, at, sources))
      return {
        token,
        held,
        heldBlock: held === undefined ? undefined : indexed?.block,
        owed: owedBy(token, debts),
      }
    }),
  )
}

function owedBy({ chainId, address }: RegisteredToken, debts: readonly SolvencyRow[]): bigint {
  const token = address.toLowerCase()
  const row = debts.find(row => row.origin_chain_id === chainId && row.origin_address === token)
  return row ? BigInt(row.owed_shares) + BigInt(row.minted_shares) + BigInt(row.untracked_shares) : 0n
}
