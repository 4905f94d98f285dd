import { transferCount } from "../../queries/transfers/transferCount.ts"
import type { TransferFilter } from "../../queries/transfers/transferFilter.ts"
import { type TransferKey, transferIdOf } from "../../queries/transfers/transferKey.ts"
import { type TransferOrder, transferPage } from "../../queries/transfers/transferPage.ts"
import type { TransferRow } from "../read/transfers.ts"
import { decodeTransferCursor, encodeTransferCursor } from "../transferCursor.ts"
import { checkedFilter } from "./checkedFilter.ts"
import { type Connection, connection } from "./connection.ts"
import type { RequestContext } from "./context.ts"
import { cursorInput, pageSize } from "./input.ts"

export const transferList = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      transfers(
        filter: TransferFilter
        orderBy: TransferOrder = NEWEST
        "At most 500."
        first: Int = 20
        "The \`endCursor\` of the page before, in the same order."
        after: String
      ): TransferConnection!
    }

    input TransferFilter {
      status: [TransferStatus!]
      fromChainId: Int
      toChainId: Int
      tokenId: ID
      "As sender or recipient."
      address: Address
      sender: Address
      recipient: Address
      "Unix seconds; \`createdAt\` is compared, both ends included."
      from: Int
      to: Int
      minShares: BigInt
      maxShares: BigInt
      "Leaves out what is not one of the registered tokens."
      verifiedOnly: Boolean
    }

    enum TransferOrder {
      NEWEST
      OLDEST
      "By shares as emitted: compare within one token."
      LARGEST
      "By the time until the payout; only what has arrived has one."
      SLOWEST
    }

    type TransferConnection {
      nodes: [Transfer!]!
      edges: [TransferEdge!]!
      pageInfo: PageInfo!
      "Counted only when asked for."
      totalCount: Int!
    }

    type TransferEdge {
      cursor: String!
      node: Transfer!
    }
  `,
  resolvers: {
    Query: {
      transfers: (_: unknown, args: TransferListArguments, context: RequestContext) =>
        listTransfers(args, context),
    },
  },
}

export type TransferListArguments = {
  filter?: TransferFilter | null
  orderBy?: TransferOrder | null
  first?: number | null
  after?: string | null
}

type PlaceRow = TransferKey & { value: string }

export async function listTransfers(
  { filter, orderBy, first, after }: TransferListArguments,
  { rows, trackedChains, transfers }: RequestContext,
): Promise<Connection<TransferRow>> {
  const chains = await trackedChains()
  const [wanted, order, size] = [checkedFilter(filter ?? {}), orderBy ?? "NEWEST", pageSize(first ?? 20)]
  const place = cursorInput(after, cursor => decodeTransferCursor(order, cursor))
  const keys = await rows<PlaceRow>(
    // One more than asked for tells whether there are more.
    transferPage({ filter: wanted, orderBy: order, limit: size + 1, chains, ...(place && { after: place }) }),
  )
  const found = await Promise.all(
    keys.slice(0, size).map(async key => ({ key, node: await transfers.load(transferIdOf(key)) })),
  )
  // A reorg between the two questions can have taken one away.
  const edges = found.flatMap(({ key, node }) => (node ? [{ cursor: cursorOf(order, key), node }] : []))
  return connection({
    edges,
    hasNextPage: keys.length > size,
    hasPreviousPage: place !== undefined,
    totalCount: async () => {
      const [counted] = await rows<{ transfers: number }>(transferCount(wanted, order, chains))
      return counted?.transfers ?? 0
    },
  })
}

function cursorOf(order: TransferOrder, { value, receipt_hash, to_chain_id, ordinal }: PlaceRow): string {
  return encodeTransferCursor(order, { value, receiptHash: receipt_hash, toChainId: to_chain_id, ordinal })
}
