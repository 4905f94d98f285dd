import { graphql, type ResultOf } from "../../lib/graphql.ts"
import { BalanceFragment } from "../balances/fragments.ts"
import { DecisionFragment } from "../governance/fragments.ts"

/** What the network's own reading does not have of one chain. */
export const ChainQuery = graphql(
  `
    query Chain($chainId: Int!) {
      balances(chainId: $chainId) {
        ...BalanceLine
      }
      governance(chainId: $chainId, first: 10) {
        totalCount
        nodes {
          ...DecisionLine
        }
      }
      deposits: transfers(filter: { fromChainId: $chainId }, first: 1) {
        totalCount
      }
      registeredDeposits: transfers(filter: { fromChainId: $chainId, verifiedOnly: true }, first: 1) {
        totalCount
      }
      claims: transfers(filter: { toChainId: $chainId }, first: 1) {
        totalCount
      }
      registeredClaims: transfers(filter: { toChainId: $chainId, verifiedOnly: true }, first: 1) {
        totalCount
      }
    }
  `,
  [BalanceFragment, DecisionFragment],
)

export type ChainData = ResultOf<typeof ChainQuery>
