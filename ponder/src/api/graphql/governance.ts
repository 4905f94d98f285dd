import type { Address, Hex } from "viem"
import { governanceCount, governancePage } from "../../queries/governancePage.ts"
import { chainOf } from "../chainOf.ts"
import type { RequestContext } from "./context.ts"
import { eventConnection } from "./eventConnection.ts"
import { periodInput } from "./input.ts"

export const governance = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      "What the operators of the bridges decided, newest first."
      governance(
        chainId: Int
        "Unix seconds, included."
        from: Int
        "Unix seconds, included."
        to: Int
        "At most 500."
        first: Int = 20
        "The \`endCursor\` of the page before."
        after: String
      ): GovernanceConnection!
    }

    type GovernanceConnection {
      nodes: [GovernanceEvent!]!
      edges: [GovernanceEdge!]!
      pageInfo: PageInfo!
      "Counted only when asked for."
      totalCount: Int!
    }

    type GovernanceEdge {
      cursor: String!
      node: GovernanceEvent!
    }

    type GovernanceEvent {
      "ContractAllowed, ContractDisallowed, ConsensusChanged, TokenImplementationChanged, BondImplementationChanged, Paused, Unpaused, OwnershipTransferred, Upgraded or AdminChanged."
      kind: String!
      chain: Chain!
      blockNumber: BigInt!
      "Unix seconds."
      timestamp: Int!
      txHash: Hex!
      logIndex: Int!
      "The address that the event names: contract, consensus, account, new owner, new admin or implementation."
      subject: Address!
      "The chain that a contract is allowed or disallowed for; null for any other decision."
      toChain: Chain
      explorerUrl: String!
    }
  `,
  resolvers: {
    Query: { governance: listGovernance },
    GovernanceEvent: {
      chain: ({ chain_id }: GovernanceRow) => chainOf(chain_id),
      blockNumber: ({ block_number }: GovernanceRow) => block_number,
      txHash: ({ tx_hash }: GovernanceRow) => tx_hash,
      logIndex: ({ log_index }: GovernanceRow) => log_index,
      toChain: ({ to_chain_id }: GovernanceRow) => (to_chain_id === null ? null : chainOf(to_chain_id)),
      explorerUrl: ({ chain_id, tx_hash }: GovernanceRow) => `${chainOf(chain_id).explorerUrl}/tx/${tx_hash}`,
    },
  },
}

type GovernanceRow = {
  chain_id: number
  block_number: string
  log_index: number
  timestamp: number
  tx_hash: Hex
  kind: string
  subject: Address
  to_chain_id: string | null
}

type Arguments = {
  chainId?: number | null
  from?: number | null
  to?: number | null
  first?: number | null
  after?: string | null
}

function listGovernance(_: unknown, args: Arguments, { rows }: RequestContext) {
  const only = {
    ...periodInput(args.from, args.to),
    ...(args.chainId != null && { chainId: args.chainId }),
  }
  return eventConnection<GovernanceRow>(
    args,
    { page: part => governancePage({ ...only, ...part }), count: () => governanceCount(only) },
    rows,
  )
}
