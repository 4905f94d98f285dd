import type { Address, Hex } from "viem"
import { stakeCount, stakePage } from "../../queries/staking/stakePage.ts"
import { chainOf } from "../chainOf.ts"
import { decimalText } from "../decimalText.ts"
import { coinOf } from "../staking/coinOf.ts"
import { poolInput } from "../staking/poolInput.ts"
import type { RequestContext } from "./context.ts"
import { eventConnection } from "./eventConnection.ts"

export const stakingStake = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      "What was staked in the pools, newest first."
      stakingStakes(
        "Who staked."
        address: Address
        "One of \`stakingPools\`."
        pool: Address
        "At most 500."
        first: Int = 20
        "The \`endCursor\` of the page before."
        after: String
      ): StakingStakeConnection!
    }

    type StakingStakeConnection {
      nodes: [StakingStake!]!
      edges: [StakingStakeEdge!]!
      pageInfo: PageInfo!
      "Counted only when asked for."
      totalCount: Int!
    }

    type StakingStakeEdge {
      cursor: String!
      node: StakingStake!
    }

    type StakingStake {
      chain: Chain!
      pool: Address!
      account: Address!
      "The symbol of the coin that amounts are in."
      coin: String!
      amount: Decimal!
      "What was given for it, with 18 decimals; null where the pool does not say."
      shares: BigInt
      "Unix seconds."
      timestamp: Int!
      blockNumber: BigInt!
      logIndex: Int!
      txHash: Hex!
      explorerUrl: String!
    }
  `,
  resolvers: {
    Query: { stakingStakes: listStakes },
    StakingStake: {
      chain: ({ chain_id }: StakeRow) => chainOf(chain_id),
      coin: ({ chain_id }: StakeRow) => coinOf(chain_id),
      amount: ({ amount }: StakeRow) => decimalText(BigInt(amount)),
      blockNumber: ({ block_number }: StakeRow) => block_number,
      logIndex: ({ log_index }: StakeRow) => log_index,
      txHash: ({ tx_hash }: StakeRow) => tx_hash,
      explorerUrl: ({ chain_id, tx_hash }: StakeRow) => `${chainOf(chain_id).explorerUrl}/tx/${tx_hash}`,
    },
  },
}

type StakeRow = {
  chain_id: number
  pool: Address
  account: Address
  block_number: string
  log_index: number
  timestamp: number
  tx_hash: Hex
  amount: string
  shares: string | null
}

type Arguments = {
  address?: Address | null
  pool?: Address | null
  first?: number | null
  after?: string | null
}

function listStakes(_: unknown, args: Arguments, { rows }: RequestContext) {
  const pool = poolInput(args.pool)
  const only = { ...(args.address != null && { address: args.address }), ...(pool && { pool }) }
  return eventConnection<StakeRow>(
    args,
    { page: part => stakePage({ ...only, ...part }), count: () => stakeCount(only) },
    rows,
  )
}
