import { type Address, encodeAbiParameters, encodeEventTopics, getAbiItem, type Hex, zeroHash } from "viem"
import { bridgeAbi } from "../../../abis/bridge.ts"

type Deposit = {
  emitter: Address
  toChain: bigint
  fromToken: Address
  toToken: Address
  originChain: bigint
  bondMetadata?: Hex
  amount?: bigint
}

const depositLocked = getAbiItem({ abi: bridgeAbi, name: "DepositLocked" })
const sender: Address = "0x00000000000000000000000000000000000005e4"

/** The log of a deposit that never was: the bridge judges a receipt by its content alone. */
export function craftDeposit(deposit: Deposit) {
  const { emitter, toChain, fromToken, toToken, originChain, bondMetadata = zeroHash, amount = 1n } = deposit
  const topics = encodeEventTopics({
    abi: bridgeAbi,
    eventName: "DepositLocked",
    args: { fromAddress: sender, toAddress: sender },
  }) as Hex[]
  const metadata = {
    symbol: zeroHash,
    name: zeroHash,
    originChain,
    originAddress: fromToken,
    bondMetadata,
  }
  const unindexed = depositLocked.inputs.filter(input => !("indexed" in input && input.indexed))
  const data = encodeAbiParameters(unindexed, [toChain, fromToken, toToken, amount, metadata])
  return { address: emitter, topics, data }
}
