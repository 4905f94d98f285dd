import type { Address } from "viem"
import { liquidityTokens } from "../../domain/liquidityTokens.ts"
import { registeredToken } from "../../domain/registeredToken.ts"
import { solvencyAt } from "../../queries/ledger/solvencyAt.ts"
import type { RequestContext } from "../graphql/context.ts"
import { heldAt } from "./heldAt.ts"

export type SolvencyRow = {
  origin_chain_id: number
  origin_address: Address
  rule: "BACKING" | "LIQUIDITY"
  locked_shares: string
  minted_shares: string
  owed_shares: string
  untracked_shares: string
  unexplained_shares: string
  held_shares: string | null
  effective_shares: string | null
}

type Sources = Pick<
  RequestContext,
  "rows" | "trackedChains" | "indexedBlocks" | "commonMoment" | "chainBalance" | "ratios"
>

/** As it was at a moment: what a pool held then is known by the last reading before it. */
export async function readSolvencyAt(
  at: number,
  { rows, trackedChains }: Pick<Sources, "rows" | "trackedChains">,
): Promise<SolvencyRow[]> {
  const trackedChainIds = (await trackedChains()).map(({ id }) => id)
  return rows<SolvencyRow>(solvencyAt({ at, trackedChainIds, liquidityTokens }))
}

/**
 * As it is at the last moment of which all chains are indexed. A pool is asked for by its contracts, since readings are a
 * day apart and its operator, or a thief, need not pass the bridge; where nodes are silent the last reading has to do.
 */
export async function readSolvencyNow(sources: Sources): Promise<SolvencyRow[]> {
  const at = await sources.commonMoment()
  const [found, blocks] = await Promise.all([readSolvencyAt(at, sources), sources.indexedBlocks()])
  return Promise.all(
    found.map(async row => {
      if (row.rule === "BACKING") return row
      const token = registeredToken(row.origin_chain_id, row.origin_address)
      const indexed = blocks.find(({ chainId }) => chainId === row.origin_chain_id)
      const held = token && indexed && (await heldAt(token, indexed, at, sources))
      return held === undefined ? row : withHeld(row, held)
    }),
  )
}

function withHeld(row: SolvencyRow, held: bigint): SolvencyRow {
  const debts = BigInt(row.minted_shares) + BigInt(row.owed_shares) + BigInt(row.untracked_shares)
  return { ...row, held_shares: `${held}`, effective_shares: `${held - debts}` }
}
