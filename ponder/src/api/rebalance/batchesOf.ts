import { type ContractCall, depositCalls } from "../../domain/rebalance/depositCalls.ts"
import { safeBatch } from "../../domain/rebalance/safeBatch.ts"
import { chainOf } from "../chainOf.ts"
import type { PoolPlan } from "./readPlan.ts"

const SHARE_DECIMALS = 18

/** For each chain that something is deposited on, the calls of the treasury there and the file that it imports. */
export function batchesOf({ at, pool, plan, choice: { treasury }, token }: PoolPlan) {
  // What a share of a rebasing token is worth when somebody signs is not known yet.
  if (!plan || !treasury || token.bondType === "REBASING") return []
  const moves = plan.moves.filter(({ route }) => route.kind === "BRIDGE")
  return pool.flatMap(member => {
    const here = moves.filter(({ route }) => route.toChainId === member.chainId)
    if (here.length === 0) return []
    const chain = chainOf(member.chainId)
    const calls = here.flatMap(({ route, shares }) =>
      depositCalls({
        token: member.address,
        bridge: chain.bridge,
        claimChainId: route.fromChainId,
        treasury,
        amount: shares / 10n ** BigInt(SHARE_DECIMALS - member.decimals),
      }),
    )
    const claims = [...new Set(here.map(({ route }) => chainOf(route.fromChainId).name))].join(" and ")
    const file = safeBatch({
      chainId: chain.id,
      name: `Move ${token.symbol} to ${chain.name}`,
      description: `Deposits to be claimed on ${claims}, planned for ${new Date(at * 1_000).toISOString()}.`,
      treasury,
      createdAt: at,
      calls,
    })
    return {
      chain,
      fileName: `${token.symbol}-to-${chain.id}-${at}.json`,
      content: JSON.stringify(file, undefined, 2),
      calls: calls.map(callOf),
    }
  })
}

function callOf({ to, data, method }: ContractCall) {
  return { to, data, method: method.name }
}
