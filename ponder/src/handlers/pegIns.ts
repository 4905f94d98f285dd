import { type Context, type Event, ponder } from "ponder:registry"
import { pegIn } from "ponder:schema"
import { bridgeOf } from "../../config/bridgeOf.ts"
import { pegInFacts } from "../domain/pegInFacts.ts"
import type { PegInKind } from "../domain/scheme.ts"
import { receiptDigestOf } from "../rpc/receiptDigestOf.ts"
import { placeOf, recordEvent } from "./recordEvent.ts"
import { recordLedgerEntry } from "./recordLedgerEntry.ts"
import { recordDeployment, recordTokenName } from "./recordToken.ts"

type PegInEvent = Event<"Bridge:DepositLocked" | "Bridge:DepositBurned">

ponder.on("Bridge:DepositLocked", async ({ event, context }) => {
  await recordEvent("DepositLocked", event, context)
  await recordPegIn("LOCKED", event, context)
})

ponder.on("Bridge:DepositBurned", async ({ event, context }) => {
  await recordEvent("DepositBurned", event, context)
  await recordPegIn("BURNED", event, context)
})

async function recordPegIn(kind: PegInKind, event: PegInEvent, context: Context): Promise<void> {
  const { fromToken, totalAmount, metadata } = event.args
  const place = placeOf(event, context)
  const digest = await receiptDigestOf(event, context)
  const facts = pegInFacts({ kind, chainId: place.chainId, args: event.args, digest, bridgeOf })
  const values = { ...place, txHash: event.transaction.hash, ...facts }
  await context.db.insert(pegIn).values(values).onConflictDoNothing()

  const side = kind === "LOCKED" ? "LOCKED" : "MINTED"
  const change = kind === "LOCKED" ? totalAmount : -totalAmount
  const origin = { chainId: metadata.originChain, address: metadata.originAddress }
  await recordTokenName(event.block, metadata, context)
  await recordDeployment(event.block, { address: fromToken, side, origin }, context)
  await recordLedgerEntry(place, { token: fromToken, side, change }, context)
}
