import { type Address, type Hex, parseEther } from "viem"
import { avalanche } from "../../../ponder/networks/avalanche.ts"
import { ethereum } from "../../../ponder/networks/ethereum.ts"
import { fantom } from "../../../ponder/networks/fantom.ts"
import type { Network } from "../../../ponder/networks/network.ts"
import { receiptHash } from "../../../ponder/src/domain/receiptHash.ts"
import {
  account,
  bridgeOf,
  type Deposit,
  depositLogs,
  transactionHash,
  withdrawalLogs,
} from "../schedules/bridgeTraffic.ts"
import { timestampOf } from "../schedules/makeWorld.ts"
import { type Block, type Log, mineBlock, type Transaction } from "../scriptedChains/block.ts"
import { scroll } from "./scroll.ts"

const LENGTH = 16
const GAS = 90_000n

const aMaticb = tokenOf(ethereum, "aMATICb")
export const ankrAvax = tokenOf(avalanche, "ankrAVAX")
export const ankrFtm = tokenOf(fantom, "ankrFTM")

/** Deposits on one chain and their claims on another. */
const routes = [
  { name: "to Avalanche", token: aMaticb, fromChainId: 1, toChainId: avalanche.id },
  { name: "to Fantom", token: aMaticb, fromChainId: 1, toChainId: fantom.id },
  { name: "to Scroll", token: aMaticb, fromChainId: 1, toChainId: scroll.id },
  { name: "from Avalanche", token: ankrAvax, fromChainId: avalanche.id, toChainId: fantom.id },
  { name: "from Fantom", token: ankrFtm, fromChainId: fantom.id, toChainId: avalanche.id },
]

/** Of the transaction that claims a deposit. */
export function claimHash(name: string) {
  return transactionHash("claim", name)
}

/** Each deposit in a block of its own, so that the gas of its block is its own, and the claims some blocks after the last. */
export function makeBranches(chainIds: readonly number[]): Map<number, Block[]> {
  return new Map(
    chainIds.map(id => {
      const branch: Block[] = []
      for (let number = 0; number < LENGTH; number++) {
        const transactions = transactionsOf(id, number)
        const [parent, timestamp] = [branch.at(-1), timestampOf(number)]
        branch.push(mineBlock({ parent, chainId: id, timestamp, transactions, salt: "new networks" }))
      }
      return [id, branch]
    }),
  )
}

function transactionsOf(chainId: number, block: number): Transaction[] {
  return routes.flatMap((route, index) => {
    const { deposit, transaction } = depositOf(route)
    if (route.fromChainId === chainId && block === 2 + index) return transaction
    if (route.toChainId !== chainId || block !== 5 + routes.length) return []
    const { name: _, ...claimed } = deposit
    const receipt = { cumulativeGasUsed: GAS, logs: transaction.logs }
    return sent(
      claimHash(route.name),
      chainId,
      withdrawalLogs({ ...claimed, receiptHash: receiptHash(receipt) }, bridgeAt(chainId)),
    )
  })
}

function depositOf({ name, token, fromChainId, toChainId }: (typeof routes)[number]) {
  const [sender, recipient] = [account(1), account(1)]
  const deposit: Deposit = {
    ...{ token, fromChainId, toChainId, sender, recipient, name: token.name },
    shares: parseEther("75"),
  }
  return { deposit, transaction: sent(transactionHash(name), fromChainId, depositLogs(deposit)) }
}

function sent(hash: Hex, chainId: number, logs: Log[]): Transaction {
  return { hash, from: account(1), to: bridgeAt(chainId), input: "0x", gasUsed: GAS, logs }
}

function tokenOf({ id, tokens }: Network, symbol: string): Deposit["token"] {
  const token = tokens.find(each => each.symbol === symbol)
  if (!token) throw new Error(`There is no ${symbol}.`)
  return { ...token, chainId: id }
}

function bridgeAt(chainId: number): Address {
  return chainId === scroll.id ? scroll.bridge.address : bridgeOf(chainId)
}
