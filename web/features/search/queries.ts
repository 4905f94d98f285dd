import { graphql, type ResultOf } from "../../lib/graphql.ts"
import { TransferDetailFragment } from "../transfer/fragments.ts"

export const SearchQuery = graphql(
  `
    query Search($text: String!) {
      search(text: $text) {
        __typename
        ... on FoundTransfers {
          live
          transfers {
            ...TransferDetail
          }
        }
        ... on FoundAccount {
          account {
            address
          }
        }
        ... on FoundTokens {
          tokens {
            id
            symbol
            name
            names {
              symbol
              name
            }
            verified
            originAddress
            originChain {
              id
              name
            }
          }
        }
        ... on NotIndexed {
          reason
          detail
          chain {
            id
            name
            explorerUrl
          }
        }
      }
    }
  `,
  [TransferDetailFragment],
)

export type SearchData = ResultOf<typeof SearchQuery>
type SearchResult = SearchData["search"]

export type NotIndexed = Extract<SearchResult, { __typename: "NotIndexed" }>

export type FoundTokens = Extract<SearchResult, { __typename: "FoundTokens" }>
