import type { Context, Event } from "ponder:registry"
import { type Address, type Hex, numberToHex } from "viem"
import { decodeReceiptDigest, digestReceipt, type ReceiptDigest } from "../domain/receiptDigest.ts"

type RawReceipt = {
  transactionHash: Hex
  cumulativeGasUsed: Hex
  logs: { address: Address; topics: Hex[]; data: Hex }[]
}

type DepositEvent = Pick<
  Event<"Bridge:DepositLocked" | "Bridge:DepositBurned">,
  "block" | "log" | "transaction" | "transactionReceipt"
>

/** The digest that came with the event; where it came past the gateway, it is made of the receipts of the very block. */
export async function receiptDigestOf(
  event: DepositEvent,
  context: Pick<Context, "client">,
): Promise<ReceiptDigest> {
  const brought = decodeReceiptDigest(event.transactionReceipt.logsBloom)
  if (brought) return brought
  const receipts = (await context.client.request({
    method: "eth_getBlockReceipts",
    params: [event.block.hash],
  } as never)) as RawReceipt[] | null
  const receipt = receipts?.find(({ transactionHash }) => transactionHash === event.transaction.hash)
  if (!receipt) {
    throw new Error(`Block ${numberToHex(event.block.number)} has no receipt of ${event.transaction.hash}.`)
  }
  const { cumulativeGasUsed, logs } = receipt
  return digestReceipt({ cumulativeGasUsed: BigInt(cumulativeGasUsed), logs }, event.log.address)
}
