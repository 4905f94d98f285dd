import { ponder } from "ponder:registry"
import { bridgeEvent } from "../ponder.schema.ts"

const kinds = ["DepositLocked", "DepositBurned", "WithdrawMinted", "WithdrawUnlocked"] as const

for (const kind of kinds) {
  ponder.on(`Bridge:${kind}`, async ({ event, context }) => {
    const { fromAddress: sender, toAddress: recipient, totalAmount: amount } = event.args
    const row = { id: event.id, kind, txHash: event.transaction.hash, sender, recipient, amount }
    await context.db.insert(bridgeEvent).values({ ...row, timestamp: Number(event.block.timestamp) })
  })
}
