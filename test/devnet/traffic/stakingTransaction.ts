import { type Address, encodeFunctionData } from "viem"
import { localClaimerPoolAbi, localRequestPoolAbi } from "../contracts/abis.ts"
import { accountOf } from "../network/placeContracts.ts"
import type { LocalChain, Transaction } from "../nodes/localChain.ts"
import { accounts, type StakingAction } from "./plan.ts"

/** How an action is said to the kind of pool that it is for. */
export function stakingTransaction(chain: LocalChain, action: StakingAction): Transaction {
  const to = poolOn(chain, action)
  const ofRequests = action.pool === "REQUESTS"
  switch (action.kind) {
    case "stake": {
      const functionName = action.isRebasing ? "stakeBonds" : "stakeCerts"
      const data = ofRequests
        ? encodeFunctionData({ abi: localRequestPoolAbi, functionName })
        : encodeFunctionData({ abi: localClaimerPoolAbi, functionName: "stake" })
      return { from: accountOf(chain, action.account), to, data, value: action.amount }
    }
    case "unstake": {
      const args = [accountOf(chain, action.receiver), action.amount] as const
      const data = ofRequests
        ? encodeFunctionData({ abi: localRequestPoolAbi, functionName: "unstakeBondsFor", args })
        : encodeFunctionData({ abi: localClaimerPoolAbi, functionName: "unstake", args: [action.amount] })
      return { from: accountOf(chain, action.account), to, data }
    }
    case "distribute": {
      const data = ofRequests
        ? encodeFunctionData({ abi: localRequestPoolAbi, functionName: "distributePendingRewards" })
        : encodeFunctionData({ abi: localClaimerPoolAbi, functionName: "distributeRewards" })
      return { from: accountOf(chain, accounts.owner), to, data, value: action.amount }
    }
  }
}

function poolOn({ network }: LocalChain, { pool }: StakingAction): Address {
  const found = network.stakingPools?.find(({ queueOf }) => queueOf === pool)
  if (!found) throw new Error(`Chain ${network.id} has no staking pool with a queue of ${pool}.`)
  return found.address
}
