import { graphql, type ResultOf } from "../../lib/graphql.ts"

/** How many transfers an address has, by status; `verifiedOnly` leaves out those of unregistered tokens. */
export const AccountQuery = graphql(`
  query Account($address: Address!, $verifiedOnly: Boolean!) {
    account(address: $address) {
      address
      registered: transfers(filter: { verifiedOnly: true }, first: 1) {
        totalCount
      }
      all: transfers(first: 1) {
        totalCount
      }
      AWAITING_CLAIM: transfers(filter: { status: [AWAITING_CLAIM], verifiedOnly: $verifiedOnly }, first: 1) {
        totalCount
      }
      CONFIRMING: transfers(filter: { status: [CONFIRMING], verifiedOnly: $verifiedOnly }, first: 1) {
        totalCount
      }
      COMPLETED: transfers(filter: { status: [COMPLETED], verifiedOnly: $verifiedOnly }, first: 1) {
        totalCount
      }
      UNCLAIMABLE: transfers(filter: { status: [UNCLAIMABLE], verifiedOnly: $verifiedOnly }, first: 1) {
        totalCount
      }
      UNTRACKED_DESTINATION: transfers(
        filter: { status: [UNTRACKED_DESTINATION], verifiedOnly: $verifiedOnly }
        first: 1
      ) {
        totalCount
      }
      UNMATCHED: transfers(filter: { status: [UNMATCHED], verifiedOnly: $verifiedOnly }, first: 1) {
        totalCount
      }
    }
  }
`)

export type AccountData = ResultOf<typeof AccountQuery>
export type AccountCounts = AccountData["account"]
