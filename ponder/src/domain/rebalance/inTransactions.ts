import type { PlannedMove } from "./planRebalance.ts"

/**
 * A multisig makes all calls of a batch in one transaction, and of two deposits to one network in one transaction neither
 * can ever be claimed: each move goes into the first transaction that claims nothing yet where it does.
 */
export function inTransactions<Move extends { route: Pick<PlannedMove["route"], "fromChainId"> }>(
  moves: readonly Move[],
): Move[][] {
  const transactions: Move[][] = []
  for (const move of moves) {
    const claimsThere = (other: Move) => other.route.fromChainId === move.route.fromChainId
    const free = transactions.find(others => !others.some(claimsThere))
    if (free) free.push(move)
    else transactions.push([move])
  }
  return transactions
}
