import { encodeClaimProof } from "../../../ponder/src/domain/encodeClaimProof.ts"
import { encodeReceipt } from "../../../ponder/src/domain/encodeReceipt.ts"
import { receiptHash } from "../../../ponder/src/domain/receiptHash.ts"
import { Random } from "../../devnet/traffic/random.ts"
import { type Block, cumulativeGasUsed, mineBlock } from "../scriptedChains/block.ts"
import { type Claim, transactionHash, withdrawCalldata } from "./bridgeTraffic.ts"
import { type Made, makeTransaction, type OpenClaim } from "./makeTransaction.ts"

/** The chains as they are in the end: from block 0 to their heads. */
export type World = { seed: number; chains: ReadonlyMap<number, readonly Block[]> }

export type ChainShape = {
  id: number
  /** How many of the last blocks Ponder can undo. */
  finality: number
  length: number
}

/** In some worlds a chain gets so long that blocks become final on the way. */
export function chainShapes(seed: number): ChainShape[] {
  return [
    { id: 1, finality: 65, length: seed % 2 === 0 ? 150 : 75 },
    { id: 137, finality: 200, length: seed % 5 === 0 ? 420 : 45 },
    { id: 56, finality: 30, length: 85 },
  ]
}

export const secondsPerBlock = 20
const genesis = 1_700_000_000

export function timestampOf(number: number): number {
  return genesis + number * secondsPerBlock
}

/** Blocks of all chains in the order of their times; a claim is made only of a deposit that is mined already. */
export function makeWorld(seed: number): World {
  const random = new Random(seed)
  const shapes = chainShapes(seed)
  const chains = new Map<number, Block[]>(shapes.map(({ id }) => [id, []]))
  const open: OpenClaim[] = []
  const longest = Math.max(...shapes.map(({ length }) => length))
  for (let step = 0; step < longest; step++) {
    for (const { id, length } of shapes) {
      const blocks = chains.get(id) ?? []
      if (blocks.length >= ((step + 1) * length) / longest) continue
      const made = blocks.length === 0 ? [] : makeTransactions(random, id, blocks.length, open)
      const block = mineBlock({
        parent: blocks.at(-1),
        chainId: id,
        timestamp: timestampOf(blocks.length),
        transactions: made.map(({ transaction }) => transaction),
        salt: "canonical",
      })
      blocks.push(block)
      chains.set(id, blocks)
      open.push(...claimsOf(block, made))
    }
  }
  return { seed, chains }
}

function makeTransactions(random: Random, chainId: number, number: number, open: OpenClaim[]): Made[] {
  const count = random.chance(45) ? random.between(1, 4) : 0
  return Array.from({ length: count }, (_, index) => {
    const name = transactionHash("transaction", chainId, number, index, random.between(0, 0x7fffffff))
    return makeTransaction(random, chainId, name, open)
  })
}

/** What the notary would sign: the receipt of a deposit as it was mined. */
function claimsOf(block: Block, made: readonly Made[]): OpenClaim[] {
  return made.flatMap(({ transaction, deposits }, index) => {
    const receipt = { cumulativeGasUsed: cumulativeGasUsed(block, index), logs: transaction.logs }
    const perDestination = deposits.filter(
      deposit => deposits.filter(other => other.toChainId === deposit.toChainId).length === 1,
    )
    return perDestination.map(deposit => {
      const { name: _, ...claimed } = deposit
      const claim: Claim = { ...claimed, receiptHash: receiptHash(receipt) }
      const proof = encodeClaimProof({
        chainId: BigInt(block.chainId),
        txHash: transaction.hash,
        blockNumber: BigInt(block.number),
        blockHash: block.hash,
        transactionIndex: BigInt(index),
        transferAmount: deposit.shares,
      })
      return { claim, call: withdrawCalldata(proof, encodeReceipt(receipt)) }
    })
  })
}
