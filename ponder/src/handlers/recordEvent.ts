import type { Context, Event, EventNames } from "ponder:registry"
import { bridgeEvent } from "ponder:schema"

/** Where an event stands: the key of every row that is made of it. */
export function placeOf(
  event: Pick<Event<BridgeEventName>, "block" | "log">,
  context: Pick<Context, "chain">,
) {
  return {
    chainId: context.chain.id,
    blockNumber: event.block.number,
    logIndex: event.log.logIndex,
    timestamp: Number(event.block.timestamp),
  }
}

type BridgeEventName = Extract<EventNames, `Bridge:${string}`>

/**
 * Every handler of a bridge event begins here. Ponder replays the events of other chains after a reorg, and undoes the
 * wrong rows where a handler had written none (see `recordReading`); a row for each event, written so that a second time
 * changes nothing, keeps that harmless.
 */
export async function recordEvent(
  kind: string,
  event: Pick<Event<BridgeEventName>, "block" | "log" | "transaction">,
  context: Pick<Context, "chain" | "db">,
): Promise<void> {
  const { block, transaction } = event
  await context.db
    .insert(bridgeEvent)
    .values({
      ...placeOf(event, context),
      kind,
      blockHash: block.hash,
      txHash: transaction.hash,
      transactionIndex: transaction.transactionIndex,
      txSender: transaction.from,
    })
    .onConflictDoNothing()
}
