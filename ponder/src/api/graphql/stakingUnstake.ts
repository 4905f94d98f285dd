import type { Address, Hex } from "viem"
import { type UnstakeState, unstakeState, unstakeStates } from "../../domain/staking/unstakeState.ts"
import { unstakeCount, unstakePage } from "../../queries/staking/unstakePage.ts"
import { chainOf } from "../chainOf.ts"
import { decimalText } from "../decimalText.ts"
import { coinOf } from "../staking/coinOf.ts"
import { poolsAt } from "../staking/poolsAt.ts"
import type { RequestContext } from "./context.ts"
import { eventConnection } from "./eventConnection.ts"

export const stakingUnstake = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      "Requests for staked coin, newest first, with when each is due and whether it is paid."
      stakingUnstakes(
        "Who is to be paid, or whose tokens were taken for it."
        address: Address
        "One of \`stakingPools\`."
        pool: Address
        state: UnstakeState
        "As of \`stakingPools\`."
        at: Int
        "At most 500."
        first: Int = 20
        "The \`endCursor\` of the page before."
        after: String
      ): StakingUnstakeConnection!
    }

    enum UnstakeState {
      ${unstakeStates.map(({ state, sentence }) => `"${sentence}"\n      ${state}`).join("\n      ")}
    }

    type StakingUnstakeConnection {
      nodes: [StakingUnstake!]!
      edges: [StakingUnstakeEdge!]!
      pageInfo: PageInfo!
      "Counted only when asked for."
      totalCount: Int!
    }

    type StakingUnstakeEdge {
      cursor: String!
      node: StakingUnstake!
    }

    type StakingUnstake {
      chain: Chain!
      pool: Address!
      "Who is to be paid."
      account: Address!
      "Whose tokens were taken for it."
      owner: Address!
      state: UnstakeState!
      "The state in a sentence."
      explanation: String!
      "The symbol of the coin that amounts are in."
      coin: String!
      amount: Decimal!
      "What is paid of it: an account's oldest request is paid first, and some pools pay in parts."
      paid: Decimal!
      "When it was made, in unix seconds."
      timestamp: Int!
      "When it is due, in unix seconds."
      unlocksAt: Int!
      "When it was paid in full, in unix seconds."
      paidAt: Int
      paidTxHash: Hex
      blockNumber: BigInt!
      logIndex: Int!
      txHash: Hex!
      explorerUrl: String!
    }
  `,
  resolvers: {
    Query: { stakingUnstakes: listUnstakes },
    StakingUnstake: {
      chain: ({ chain_id }: UnstakeRow) => chainOf(chain_id),
      state: stateOf,
      explanation: (row: UnstakeRow) =>
        unstakeStates.find(({ state }) => state === stateOf(row))?.sentence ?? "",
      coin: ({ chain_id }: UnstakeRow) => coinOf(chain_id),
      amount: ({ amount }: UnstakeRow) => decimalText(BigInt(amount)),
      paid: ({ amount, rest }: UnstakeRow) => decimalText(BigInt(amount) - BigInt(rest)),
      unlocksAt: ({ unlocks_at }: UnstakeRow) => unlocks_at,
      paidAt: ({ paid_at }: UnstakeRow) => paid_at,
      paidTxHash: ({ paid_tx_hash }: UnstakeRow) => paid_tx_hash,
      blockNumber: ({ block_number }: UnstakeRow) => block_number,
      logIndex: ({ log_index }: UnstakeRow) => log_index,
      txHash: ({ tx_hash }: UnstakeRow) => tx_hash,
      explorerUrl: ({ chain_id, tx_hash }: UnstakeRow) => `${chainOf(chain_id).explorerUrl}/tx/${tx_hash}`,
    },
  },
}

export type UnstakeRow = {
  chain_id: number
  pool: Address
  account: Address
  owner: Address
  block_number: string
  log_index: number
  timestamp: number
  tx_hash: Hex
  amount: string
  at: string
  unlocks_at: number
  rest: string
  paid_at: number | null
  paid_tx_hash: Hex | null
}

type Arguments = {
  address?: Address | null
  pool?: Address | null
  state?: UnstakeState | null
  at?: number | null
  first?: number | null
  after?: string | null
}

function stateOf({ rest, unlocks_at, at }: UnstakeRow): UnstakeState {
  return unstakeState({ rest: BigInt(rest), unlocksAt: unlocks_at }, Number(at))
}

async function listUnstakes(_: unknown, args: Arguments, context: RequestContext) {
  const only = {
    places: await poolsAt({ pool: args.pool ?? null, at: args.at ?? null }, context),
    ...(args.address != null && { address: args.address }),
    ...(args.state != null && { state: args.state }),
  }
  return eventConnection<UnstakeRow>(
    args,
    { page: part => unstakePage({ ...only, ...part }), count: () => unstakeCount(only) },
    context.rows,
  )
}
