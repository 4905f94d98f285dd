import type { Address, Hex } from "viem"
import { localToken } from "../../devnet/network/tokens.ts"
import { askApi } from "../indexer/askApi.ts"

type PoolChain = {
  chain: { id: number }
  onChainShares: string
  owedShares: string
  effectiveShares: string
  afterShares: string
  position: string
}

type Plan = {
  state: string
  chains: PoolChain[]
  moves: { fromChain: { id: number }; toChain: { id: number }; shares: string; reason: string }[]
  treasuryNotes: { chain: { id: number }; kind: string }[]
  batches: { chain: { id: number }; content: string; calls: { to: Address; data: Hex }[] }[]
}

/** The plan of the pool of ANKR. The chains of a test live in another year: nothing is too old for it. */
export async function readPlan(url: string, treasury: Address): Promise<Plan> {
  const { address } = localToken("ANKR")
  const { rebalance } = await askApi<{ rebalance: Plan }>(
    url,
    `{ rebalance(input: {
         tokenId: "1-${address.toLowerCase()}", treasury: "${treasury}", aim: TARGET, maxLagSeconds: 2000000000
       }) {
         state
         chains { chain { id } onChainShares owedShares effectiveShares afterShares position }
         moves { fromChain { id } toChain { id } shares reason }
         treasuryNotes { chain { id } kind }
         batches { chain { id } content calls { to data } }
       } }`,
  )
  return rebalance
}

export function on({ chains }: Plan, id: number): PoolChain {
  const found = chains.find(({ chain }) => chain.id === id)
  if (!found) throw new Error(`Chain ${id} is not in the plan.`)
  return found
}
