import { graphql, type ResultOf } from "../../lib/graphql.ts"
import { TransferLineFragment } from "../transfer/fragments.ts"

export const TransferListQuery = graphql(
  `
    query TransferList($filter: TransferFilter, $orderBy: TransferOrder, $first: Int!, $after: String) {
      transfers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        nodes {
          ...TransferLine
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          endCursor
        }
      }
    }
  `,
  [TransferLineFragment],
)

export type TransferListData = ResultOf<typeof TransferListQuery>

/** By itself, so that no page waits for a count. */
export const TransferCountQuery = graphql(`
  query TransferCount($filter: TransferFilter) {
    transfers(filter: $filter, first: 1) {
      totalCount
    }
  }
`)

export type TransferCountData = ResultOf<typeof TransferCountQuery>

/** What a list can be filtered by. */
export const FilterOptionsQuery = graphql(`
  query FilterOptions {
    tokens {
      id
      symbol
      originChain {
        name
      }
    }
  }
`)

export type FilterOptionsData = ResultOf<typeof FilterOptionsQuery>

export const TransferStream = graphql(
  `
    subscription TransferStream($filter: TransferFilter, $since: Int) {
      transfers(filter: $filter, since: $since) {
        ...TransferLine
      }
    }
  `,
  [TransferLineFragment],
)
