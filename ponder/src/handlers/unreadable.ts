import { ponder } from "ponder:registry"
import { unreadableEvent } from "ponder:schema"
import { concatHex } from "viem"
import { placeOf, recordEvent } from "./recordEvent.ts"

ponder.on("Bridge:Unreadable", async ({ event, context }) => {
  await recordEvent("Unreadable", event, context)
  await context.db
    .insert(unreadableEvent)
    .values({
      ...placeOf(event, context),
      txHash: event.transaction.hash,
      topics: concatHex(event.args.topics),
      data: event.args.data,
    })
    .onConflictDoNothing()
})
