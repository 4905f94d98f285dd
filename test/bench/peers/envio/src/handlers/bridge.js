import { Bridge } from "generated"

for (const kind of ["DepositLocked", "DepositBurned", "WithdrawMinted", "WithdrawUnlocked"]) {
  Bridge[kind].handler(async ({ event, context }) => {
    const { fromAddress: sender, toAddress: recipient, totalAmount: amount } = event.params
    context.BridgeEvent.set({
      id: `${event.chainId}-${event.block.number}-${event.logIndex}`,
      kind,
      txHash: event.transaction.hash,
      sender,
      recipient,
      amount,
      timestamp: event.block.timestamp,
    })
  })
}
