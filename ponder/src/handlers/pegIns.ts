import { type Context, type Event, ponder } from "ponder:registry"
import { pegIn } from "ponder:schema"
import { bondType } from "../domain/bondType.ts"
import { isSpoof } from "../domain/isSpoof.ts"
import { isWrongPeg } from "../domain/isWrongPeg.ts"
import type { PegInKind } from "../domain/scheme.ts"
import { tokenText } from "../domain/tokenText.ts"
import { receiptDigestOf } from "../rpc/receiptDigestOf.ts"
import { bridgeOf } from "./bridgeOf.ts"
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
  const values = { ...place, ...(await factsOf(kind, event, context)) }
  await context.db.insert(pegIn).values(values).onConflictDoNothing()

  const side = kind === "LOCKED" ? "LOCKED" : "MINTED"
  const change = kind === "LOCKED" ? totalAmount : -totalAmount
  const origin = { chainId: metadata.originChain, address: metadata.originAddress }
  await recordTokenName(event.block, metadata, context)
  await recordDeployment(event.block, { address: fromToken, side, origin }, context)
  await recordLedgerEntry(place, { token: fromToken, side, change }, context)
}

/** What the deposit says, and what its receipt and the registered tokens say about it. */
async function factsOf(kind: PegInKind, event: PegInEvent, context: Context) {
  const { chainId: toChainId, fromAddress, toAddress, fromToken, toToken, totalAmount, metadata } = event.args
  const digest = await receiptDigestOf(event, context)
  const destination = digest.destinations.find(({ chainId }) => chainId === toChainId)
  const deposit = {
    kind,
    toChainId,
    fromToken,
    toToken,
    originChainId: metadata.originChain,
    originAddress: metadata.originAddress,
    bondType: bondType(metadata.bondMetadata).bondType,
  }
  return {
    ...deposit,
    txHash: event.transaction.hash,
    sender: fromAddress,
    recipient: toAddress,
    shares: totalAmount,
    receiptHash: digest.receiptHash,
    spoofed: isSpoof({ ...deposit, symbol: tokenText(metadata.symbol), name: tokenText(metadata.name) }),
    wrongPeg: isWrongPeg({ ...deposit, chainId: context.chain.id }, bridgeOf),
    depositLogs: destination?.depositLogs ?? 1,
  }
}
