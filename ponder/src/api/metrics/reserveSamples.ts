import { lackingShares } from "../../domain/reserveFinding.ts"
import type { ReserveFacts } from "../read/reserves.ts"
import type { Sample } from "./families.ts"
import { tokenSample } from "./tokenSample.ts"

/** What each contract lacks beside the ledger; nothing of one that was never read, since that is not nothing lacking. */
export function reserveSamples(reserves: readonly ReserveFacts[]): Sample[] {
  return reserves.flatMap(({ chainId, side, originChainId, originAddress, read }) => {
    if (!read) return []
    const origin = { origin_chain_id: originChainId, origin_address: originAddress }
    const labels = { chain_id: `${chainId}`, side }
    return tokenSample("bridge_lacking_shares", origin, Number(lackingShares(read)), labels)
  })
}
