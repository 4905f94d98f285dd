import { graphql, type ResultOf } from "../../lib/graphql.ts"
import { TransferDetailFragment } from "./fragments.ts"

export const TransferQuery = graphql(
  `
    query Transfer($id: ID!) {
      transfer(id: $id) {
        ...TransferDetail
      }
    }
  `,
  [TransferDetailFragment],
)

export type TransferData = ResultOf<typeof TransferQuery>

export const TransferUpdates = graphql(
  `
    subscription TransferUpdates($id: ID!) {
      transferUpdated(id: $id) {
        ...TransferDetail
      }
    }
  `,
  [TransferDetailFragment],
)
