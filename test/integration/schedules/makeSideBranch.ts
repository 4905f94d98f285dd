import { Random } from "../../devnet/traffic/random.ts"
import { type Block, mineBlock, type Transaction } from "../scriptedChains/block.ts"
import { transactionHash } from "./bridgeTraffic.ts"
import { makeTransaction } from "./makeTransaction.ts"
import { secondsPerBlock, timestampOf } from "./makeWorld.ts"

type SideBranch = {
  /** The last block that it has in common with the canonical branch. */
  fork: number
  length: number
  /** Tells side branches of one world apart. */
  seed: number
}

const fates = [
  { fate: "same block", weight: 50 },
  { fate: "later block", weight: 25 },
  { fate: "dropped", weight: 25 },
] as const

/**
 * A branch that is given up in the end. It has the transactions of the canonical one, some in other blocks, at other
 * indexes or not at all, and some that are never seen again.
 */
export function makeSideBranch(canonical: readonly Block[], { fork, length, seed }: SideBranch): Block[] {
  const random = new Random(seed)
  const branch = canonical.slice(0, fork + 1)
  let delayed: Transaction[] = []
  for (let number = fork + 1; number <= fork + length; number++) {
    const transactions = delayed
    delayed = []
    for (const transaction of canonical[number]?.transactions ?? []) {
      const { fate } = random.weighted(fates)
      if (fate === "same block") transactions.push(transaction)
      if (fate === "later block") delayed.push(transaction)
    }
    branch.push(
      mineBlock({
        parent: branch.at(-1),
        chainId: chainOf(canonical),
        timestamp: timestampOf(number) + 1 + (seed % (secondsPerBlock - 1)),
        transactions: reordered(random, [...transactions, ...invented(random, chainOf(canonical), number)]),
        salt: `side ${seed}`,
      }),
    )
  }
  return branch
}

function invented(random: Random, chainId: number, number: number): Transaction[] {
  if (!random.chance(30)) return []
  const hash = transactionHash("invented", chainId, number, random.between(0, 0x7fffffff))
  return [makeTransaction(random, chainId, hash, []).transaction]
}

function reordered(random: Random, transactions: Transaction[]): Transaction[] {
  return transactions
    .map(transaction => ({ transaction, key: random.between(0, 0x7fffffff) }))
    .sort((a, b) => a.key - b.key)
    .map(({ transaction }) => transaction)
}

function chainOf(branch: readonly Block[]): number {
  const [genesis] = branch
  if (!genesis) throw new Error("The branch has no block.")
  return genesis.chainId
}
