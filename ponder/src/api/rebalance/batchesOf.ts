import { type ContractCall, depositCalls } from "../../domain/rebalance/depositCalls.ts"
import { inTransactions } from "../../domain/rebalance/inTransactions.ts"
import type { Plan } from "../../domain/rebalance/planRebalance.ts"
import { safeBatch } from "../../domain/rebalance/safeBatch.ts"
import { chainOf } from "../chainOf.ts"
import type { PoolPlan } from "./readPlan.ts"
import { toSmallestUnits } from "./toSmallestUnits.ts"

type Planned = Pick<PoolPlan, "at" | "pool" | "choice" | "token"> & {
  plan: Pick<Plan, "moves"> | undefined
}

/** For each transaction of the treasury on a chain that something is deposited on, its calls and the file that it imports. */
export function batchesOf({ at, pool, plan, choice: { treasury }, token }: Planned) {
  // What a share of a rebasing token is worth when somebody signs is not known yet.
  if (!plan || !treasury || token.bondType === "REBASING") return []
  const bridged = plan.moves.filter(({ route }) => route.kind === "BRIDGE")
  return pool.flatMap(member => {
    const chain = chainOf(member.chainId)
    const transactions = inTransactions(bridged.filter(({ route }) => route.toChainId === member.chainId))
    return transactions.map((moves, index) => {
      const calls = moves.flatMap(({ route, shares }) =>
        depositCalls({
          token: member.address,
          bridge: chain.bridge,
          claimChainId: route.fromChainId,
          treasury,
          amount: toSmallestUnits(shares, member),
        }),
      )
      const claims = moves.map(({ route }) => chainOf(route.fromChainId).name).join(" and ")
      const number = transactions.length > 1 ? ` (${index + 1} of ${transactions.length})` : ""
      const file = safeBatch({
        chainId: chain.id,
        name: `Move ${token.symbol} to ${chain.name}${number}`,
        description: `Deposits to be claimed on ${claims}, planned for ${new Date(at * 1_000).toISOString()}. A transaction of its own: of two deposits to one network in one transaction neither can ever be claimed.`,
        treasury,
        createdAt: at,
        calls,
      })
      return {
        chain,
        fileName: `${token.symbol}-to-${chain.id}-${at}${index === 0 ? "" : `-${index + 1}`}.json`,
        content: JSON.stringify(file, undefined, 2),
        calls: calls.map(callOf),
      }
    })
  })
}

function callOf({ to, data, method }: ContractCall) {
  return { to, data, method: method.name }
}
