import { type Address, encodeEventTopics, type Hex } from "viem"
import { bridgeAbi } from "../../../abis/bridge.ts"
import type { RawReceipt } from "../nodes/jsonRpc.ts"

const depositTopics = (["DepositLocked", "DepositBurned"] as const).flatMap(eventName =>
  encodeEventTopics({ abi: bridgeAbi, eventName }),
)

/** A look-alike of another contract is no deposit. */
export function holdsDeposit(receipt: RawReceipt, bridge: Address): boolean {
  return receipt.logs.some(
    log => log.address.toLowerCase() === bridge.toLowerCase() && depositTopics.includes(log.topics[0] as Hex),
  )
}
