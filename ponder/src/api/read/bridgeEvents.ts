import DataLoader from "dataloader"
import type { Address, Hex } from "viem"
import { bridgeEventsAt, type EventPlace } from "../../queries/bridgeEventsAt.ts"
import type { Ask } from "./rows.ts"

export type BridgeEventRow = {
  chain_id: number
  block_number: string
  log_index: number
  kind: string
  block_hash: Hex
  timestamp: number
  tx_hash: Hex
  tx_sender: Address
}

export type BridgeEventLoader = DataLoader<EventPlace, BridgeEventRow | undefined, string>

const keyOf = ({ chainId, blockNumber, logIndex }: EventPlace) => `${chainId} ${blockNumber} ${logIndex}`

export function createBridgeEventLoader(rows: Ask): BridgeEventLoader {
  return new DataLoader(
    async places => {
      const found = await rows<BridgeEventRow>(bridgeEventsAt(places))
      const byKey = new Map(
        found.map(row => [
          keyOf({ chainId: row.chain_id, blockNumber: row.block_number, logIndex: row.log_index }),
          row,
        ]),
      )
      return places.map(place => byKey.get(keyOf(place)))
    },
    { cacheKeyFn: keyOf },
  )
}
