import { numberToHex, zeroHash } from "viem"
import { encodeClaimProof } from "../../../ponder/src/domain/encodeClaimProof.ts"
import { encodeReceipt } from "../../../ponder/src/domain/encodeReceipt.ts"
import { receiptHash } from "../../../ponder/src/domain/receiptHash.ts"
import {
  account,
  bridgeOf,
  type Deposit,
  depositLogs,
  tokens,
  withdrawalLogs,
  withdrawCalldata,
} from "../../integration/schedules/bridgeTraffic.ts"
import type { OpenClaim } from "../../integration/schedules/makeTransaction.ts"
import { cumulativeGasUsed, type Transaction } from "../../integration/scriptedChains/block.ts"
import { type Mined, mineBlock } from "./mineBlock.ts"
import { busyBlocks, quietBlocks, type WorldShape } from "./worldShape.ts"

const genesis = 1_700_000_000
const secondsPerBlock = 12
const accounts = 5_000

type Made = { transaction: Omit<Transaction, "hash">; deposit?: Deposit }

/**
 * The blocks of all chains in the order of their times. Every other event of a chain is the claim of a deposit that was
 * made for it, as soon as there is one; all transactions of a block are the bridge's.
 */
export function* makeWorld(shape: WorldShape): Generator<Mined> {
  const traffic = new BridgeTraffic(shape)
  const heads = new Map<number, Mined>()
  const last = busyBlocks(shape) + quietBlocks
  for (let number = 0; number <= last; number++) {
    for (const chainId of shape.chainIds) {
      const made = number === 0 ? [] : traffic.next(chainId)
      const mined = mineBlock({
        chainId,
        number,
        parentHash: heads.get(chainId)?.block.hash ?? zeroHash,
        timestamp: genesis + number * secondsPerBlock,
        transactions: made.map(({ transaction }) => transaction),
      })
      heads.set(chainId, mined)
      traffic.mined(mined, made)
      yield mined
    }
  }
}

/** What people do with the bridges, event by event. */
export class BridgeTraffic {
  readonly #shape: WorldShape
  readonly #open = new Map<number, OpenClaim[]>()
  #made: number

  /** Goes on after so many events that somebody else has made. */
  constructor(shape: WorldShape, made = 0) {
    this.#shape = shape
    this.#made = made
  }

  /** The transactions of the next block of a chain. */
  next(chainId: number): Made[] {
    const { events, eventsPerBlock } = this.#shape
    const count = Math.min(eventsPerBlock, events - this.#made)
    return Array.from({ length: count }, () => this.#make(chainId, this.#made++))
  }

  /** What was deposited can be claimed from now on. */
  mined({ block }: Mined, made: readonly Made[]): void {
    for (const [index, { deposit, transaction }] of made.entries()) {
      if (!deposit) continue
      const receipt = { cumulativeGasUsed: cumulativeGasUsed(block, index), logs: transaction.logs }
      const proof = encodeClaimProof({
        chainId: BigInt(block.chainId),
        txHash: block.transactions[index]?.hash ?? zeroHash,
        blockNumber: BigInt(block.number),
        blockHash: block.hash,
        transactionIndex: BigInt(index),
        transferAmount: deposit.shares,
      })
      const { name: _, ...claim } = deposit
      const call = withdrawCalldata(proof, encodeReceipt(receipt))
      this.#waitingAt(deposit.toChainId).push({
        claim: { ...claim, receiptHash: receiptHash(receipt) },
        call,
      })
    }
  }

  #make(chainId: number, ordinal: number): Made {
    const common = { from: account(ordinal % accounts), to: bridgeOf(chainId), gasUsed: 120_000n }
    const claim =
      Math.floor(ordinal / this.#shape.chainIds.length) % 2 === 1 && this.#waitingAt(chainId).shift()
    if (claim) return { transaction: { ...common, input: claim.call, logs: withdrawalLogs(claim.claim) } }
    const deposit = this.#deposit(chainId, ordinal)
    // The number of the deposit at the end: no two transactions are the same.
    const input = `0x90d25074${numberToHex(ordinal, { size: 32 }).slice(2)}` as const
    return { transaction: { ...common, input, logs: depositLogs(deposit) }, deposit }
  }

  #deposit(fromChainId: number, ordinal: number): Deposit {
    const token = tokens[ordinal % tokens.length]
    const others = this.#shape.chainIds.filter(id => id !== fromChainId)
    const toChainId = others[Math.floor(ordinal / 6) % Math.max(others.length, 1)] ?? fromChainId
    if (!token) throw new Error("No token is registered.")
    const who = account((ordinal * 7919) % accounts)
    const shares = BigInt(1 + ((ordinal * 7919) % 1_000_003)) * 10n ** 15n
    return { fromChainId, toChainId, token, name: token.name, sender: who, recipient: who, shares }
  }

  #waitingAt(chainId: number): OpenClaim[] {
    const waiting = this.#open.get(chainId) ?? []
    this.#open.set(chainId, waiting)
    return waiting
  }
}
