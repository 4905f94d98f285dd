import { zeroAddress } from "viem"
import { networks } from "../../networks/index.ts"
import { type IndexedChainInfo, indexedChains } from "./indexedChains.ts"

/** The largest number that an Int holds; no chain has a number near it. */
const LARGEST = 2n ** 31n - 1n

/** A chain by its number, whether it is indexed, only known, or neither. */
export function chainOf(chainId: bigint | number | string): IndexedChainInfo {
  const id = BigInt(chainId)
  const indexed = indexedChains.find(chain => BigInt(chain.id) === id)
  if (indexed) return indexed
  const known = networks.find(network => BigInt(network.id) === id)
  return {
    id: Number(id > LARGEST ? LARGEST : id),
    name: known?.name ?? `Chain ${id}`,
    bridge: known?.bridge.address ?? zeroAddress,
    explorerUrl: known?.explorerUrl ?? "",
  }
}
