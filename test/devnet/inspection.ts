import { type Abi, type Address, decodeEventLog, type Hex } from "viem"
import { bridgeAbi } from "../../abis/bridge.ts"
import { receiptHash } from "../../ponder/src/domain/receiptHash.ts"
import type { RawReceipt } from "./nodes/jsonRpc.ts"
import type { Devnet } from "./startDevnet.ts"
import type { CaseName, PlannedTransfer } from "./traffic/plan.ts"
import { toTransactions } from "./traffic/toTransactions.ts"

type RawCall = { from: Address; to: Address; data?: Hex; value?: Hex }
type RawTransaction = { from: Address; to: Address; input: Hex; value: Hex; blockNumber: Hex }

/** What tests ask the local network about its history. */
export function inspect(devnet: Devnet) {
  const rpc = (chainId: number) => devnet.network.chain(chainId).node.rpc

  /** Why a call fails on the state after a block; undefined where it does not. */
  const refusalOf = (chainId: number, call: RawCall, block = "latest"): Promise<string | undefined> =>
    rpc(chainId)
      .call("eth_call", call, block)
      .then(
        () => undefined,
        (error: Error) => error.message,
      )

  return {
    rpc,

    sample(name: CaseName) {
      const found = devnet.record.samples[name]
      if (!found?.deposit) throw new Error(`There is no sample of ${name}.`)
      return { ...found, deposit: found.deposit as Hex }
    },

    /** The record of a sample's transfer, where its deposit came about. */
    recorded(deposit: Hex) {
      const found = devnet.record.transfers.find(entry => entry.deposit.transactionHash === deposit)
      if (!found) throw new Error(`Nothing was deposited in ${deposit}.`)
      return found
    },

    receiptOf: (chainId: number, hash: string | undefined) =>
      rpc(chainId).call<RawReceipt>("eth_getTransactionReceipt", hash),

    bridgeEventsIn(receipt: RawReceipt, chainId: number) {
      const bridge = devnet.network.chain(chainId).network.bridge.address.toLowerCase()
      return eventsOf(receipt, bridgeAbi, bridge)
    },

    /** Why a transaction of the history failed. */
    async failureOf(chainId: number, hash: Hex): Promise<string | undefined> {
      const { from, to, input, value, blockNumber } = await rpc(chainId).call<RawTransaction>(
        "eth_getTransactionByHash",
        hash,
      )
      return refusalOf(chainId, { from, to, data: input, value }, blockNumber)
    },

    /** What the destination would say to a claim now, with the notary's word for it. */
    async claimRefusal(transfer: PlannedTransfer, deposit: RawReceipt): Promise<string | undefined> {
      const chain = devnet.network.chain(transfer.deposits[0]?.toChainId ?? 0)
      const notarization = await devnet.network.notarize(transfer.fromChainId, deposit)
      const claim = { kind: "claim", transfer, by: transfer.recipient } as const
      const [transaction] = toTransactions(chain, claim, notarization)
      if (!transaction?.data) throw new Error("A claim is a transaction.")
      const { from, to, data } = transaction
      return refusalOf(chain.network.id, { from, to, data })
    },
  }
}

/** The events of one contract in a transaction. */
export function eventsOf<const Contract extends Abi>(receipt: RawReceipt, abi: Contract, address: string) {
  return receipt.logs
    .filter(log => log.address === address.toLowerCase())
    .map(log => decodeEventLog({ abi, data: log.data, topics: log.topics as [Hex, ...Hex[]] }))
}

export const hashOf = ({ cumulativeGasUsed, logs }: RawReceipt) =>
  receiptHash({ cumulativeGasUsed: BigInt(cumulativeGasUsed), logs })
