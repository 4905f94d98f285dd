import type { Address, Hex } from "viem"

/** A chain as the gateway is told of it: where to ask, and what of it concerns the index. */
export type ChainSource = {
  id: number
  /** HTTP endpoints; what one says is held against what another one does. */
  urls: string[]
  /** WebSockets that tell of new blocks; without any, Ponder looks for them itself. */
  sockets: string[]
  bridge: Address
  /** The contracts whose logs are indexed, and the events of theirs that are. */
  watched: { addresses: Address[]; topics: Hex[] }
  /** Whether what is indexed is held against the headers of its blocks. */
  verified: boolean
}
