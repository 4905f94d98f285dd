import { type Context, type Event, ponder } from "ponder:registry"
import { ratio } from "ponder:schema"
import type { Address } from "viem"
import { placeOf } from "./recordEvent.ts"

ponder.on("Bond:RatioUpdate", ({ event, context }) =>
  recordRatio("TOKEN_EVENT", event.log.address, event.args.newRatio, event, context),
)

ponder.on("RatioFeed:RatioUpdated", ({ event, context }) =>
  recordRatio("FEED_EVENT", event.args.token, event.args.newRatio, event, context),
)

async function recordRatio(
  source: "TOKEN_EVENT" | "FEED_EVENT",
  token: Address,
  value: bigint,
  event: Pick<Event<"Bond:RatioUpdate">, "block" | "log">,
  context: Pick<Context, "chain" | "db">,
): Promise<void> {
  await context.db
    .insert(ratio)
    .values({ ...placeOf(event, context), token, value, source })
    .onConflictDoNothing()
}
