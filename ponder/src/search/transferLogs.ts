import { type Address, type DecodeEventLogReturnType, decodeEventLog, isAddressEqual } from "viem"
import { bridgeAbi } from "../../../abis/bridge.ts"
import type { TransferEventName } from "../domain/transferEvents.ts"
import type { TransactionLog } from "./chainAnswer.ts"

type Decoded = DecodeEventLogReturnType<typeof bridgeAbi>
type DecodedTransfer = Extract<Decoded, { eventName: TransferEventName }> & { logIndex: number }

export type DepositLog = Extract<DecodedTransfer, { eventName: "DepositLocked" | "DepositBurned" }>
export type PayoutLog = Extract<DecodedTransfer, { eventName: "WithdrawMinted" | "WithdrawUnlocked" }>

/** What the bridge itself says in these logs about tokens that it took in or gave out. */
export function transferLogs(
  logs: readonly TransactionLog[],
  bridge: Address,
): { deposits: DepositLog[]; payouts: PayoutLog[] } {
  const decoded = logs.filter(({ address }) => isAddressEqual(address, bridge)).map(decode)
  return {
    deposits: decoded.filter(
      (each): each is DepositLog =>
        each?.eventName === "DepositLocked" || each?.eventName === "DepositBurned",
    ),
    payouts: decoded.filter(
      (each): each is PayoutLog =>
        each?.eventName === "WithdrawMinted" || each?.eventName === "WithdrawUnlocked",
    ),
  }
}

function decode({ topics, data, logIndex }: TransactionLog) {
  try {
    return { ...decodeEventLog({ abi: bridgeAbi, topics, data }), logIndex }
  } catch {
    return undefined
  }
}
