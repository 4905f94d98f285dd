import { db } from "ponder:api"
import { bridgeEvent } from "ponder:schema"
import { count } from "ponder"
import type { TransferEventName } from "../../domain/transferEvents.ts"

/** How many events of each kind every bridge has emitted: chain id → kind → number. */
export async function eventCounts(): Promise<Map<number, Partial<Record<TransferEventName, number>>>> {
  const rows = await db
    .select({ chainId: bridgeEvent.chainId, kind: bridgeEvent.kind, events: count() })
    .from(bridgeEvent)
    .groupBy(bridgeEvent.chainId, bridgeEvent.kind)
  const counts = new Map<number, Partial<Record<TransferEventName, number>>>()
  for (const { chainId, kind, events } of rows) {
    counts.set(chainId, { ...counts.get(chainId), [kind]: events })
  }
  return counts
}
