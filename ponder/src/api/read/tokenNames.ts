import DataLoader from "dataloader"
import type { BondType } from "../../../networks/network.ts"
import { tokenNames } from "../../queries/tokens/tokenNames.ts"
import { MAX_PAGE } from "../graphql/input.ts"
import type { Ask } from "./rows.ts"

export type TokenNameRow = {
  /** The id of the token. */
  origin: string
  symbol: string
  name: string
  bond_type: BondType
  chain_id: number
  block_number: string
  timestamp: number
}

/** All names of a token, the newest first. */
export type TokenNameLoader = DataLoader<string, TokenNameRow[]>

export function createTokenNameLoader(rows: Ask): TokenNameLoader {
  return new DataLoader(async ids => {
    const found = await rows<TokenNameRow>(tokenNames({ ids, most: MAX_PAGE }))
    const byToken = Map.groupBy(found, ({ origin }) => origin)
    return ids.map(id => byToken.get(id) ?? [])
  })
}
