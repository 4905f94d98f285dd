import { type Context, type Event, ponder } from "ponder:registry"
import { pegOut } from "ponder:schema"
import { decodeWithdrawCalldata } from "../domain/decodeWithdrawCalldata.ts"
import type { PegOutKind } from "../domain/scheme.ts"
import { placeOf, recordEvent } from "./recordEvent.ts"
import { recordLedgerEntry } from "./recordLedgerEntry.ts"
import { recordDeployment } from "./recordToken.ts"

type PegOutEvent = Event<"Bridge:WithdrawMinted" | "Bridge:WithdrawUnlocked">

ponder.on("Bridge:WithdrawMinted", async ({ event, context }) => {
  await recordEvent("WithdrawMinted", event, context)
  await recordPegOut("MINTED", event, context)
})

ponder.on("Bridge:WithdrawUnlocked", async ({ event, context }) => {
  await recordEvent("WithdrawUnlocked", event, context)
  await recordPegOut("UNLOCKED", event, context)
})

async function recordPegOut(kind: PegOutKind, event: PegOutEvent, context: Context): Promise<void> {
  const { receiptHash, fromAddress, toAddress, fromToken, toToken, totalAmount } = event.args
  const place = placeOf(event, context)
  const values = {
    ...place,
    txHash: event.transaction.hash,
    kind,
    receiptHash,
    sender: fromAddress,
    recipient: toAddress,
    fromToken,
    toToken,
    shares: totalAmount,
    ...proofOf(event),
  }
  await context.db.insert(pegOut).values(values).onConflictDoNothing()

  const side = kind === "MINTED" ? "MINTED" : "LOCKED"
  const change = kind === "MINTED" ? totalAmount : -totalAmount
  await recordDeployment(event.block, { address: toToken, side }, context)
  await recordLedgerEntry(place, { token: toToken, side, change }, context)
}

/** Which deposit the calldata names; nothing where another contract called the bridge. */
function proofOf(event: PegOutEvent) {
  const proof = decodeWithdrawCalldata(event.transaction.input)?.proof
  return {
    proofChainId: proof?.chainId ?? null,
    proofTxHash: proof?.txHash ?? null,
    proofBlockNumber: proof?.blockNumber ?? null,
    proofBlockHash: proof?.blockHash ?? null,
  }
}
