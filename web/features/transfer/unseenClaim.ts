import { formatExactTime } from "../../lib/format.ts"
import type { Reading } from "../../lib/reading.ts"
import type { NetworkData } from "../network/queries.ts"

type Network = Reading<Pick<NetworkData, "freshness">>

/** Why a claim may have been made that is not shown yet, or cannot be made now; null where the destination is followed. */
export function unseenClaim(network: Network, { id, name }: { id: number; name: string }): string | null {
  if (network.kind === "unread") return null
  const fresh = network.data.freshness.find(({ chainId }) => chainId === id)
  if (!fresh) return null
  if (network.failingSince === null && fresh.state === "LIVE") return null
  if (network.failingSince === null && fresh.state === "CHAIN_HALTED") {
    return `${name} makes no blocks at the moment: a claim has to wait until it does.`
  }
  return `The index has read ${name} up to ${formatExactTime(fresh.indexedTimestamp)} only. A claim that was made since is not shown here: look at the recipient on a block explorer before you claim.`
}
