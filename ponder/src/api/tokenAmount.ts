import type { BondType } from "../../networks/network.ts"
import { tokensFromShares } from "../domain/tokensFromShares.ts"
import type { RatioPlace } from "../queries/ledger/ratiosAt.ts"
import type { RatioLoader } from "./read/ratios.ts"

type Shares = { shares: bigint; bondType: BondType | undefined; place: RatioPlace }

/**
 * Tokens as a person knows them, with 18 decimals, at the ratio of a place. While no ratio has been told, a share counts as
 * a token, which is what it began as.
 */
export async function tokenAmount({ shares, bondType, place }: Shares, ratios: RatioLoader): Promise<bigint> {
  if (bondType !== "REBASING") return shares
  return tokensFromShares({ shares, bondType, ratio: await ratios.load(place) }) ?? shares
}
