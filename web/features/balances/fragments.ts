import { graphql, type ResultOf } from "../../lib/graphql.ts"

/** What the bridge holds or has minted of a token on a chain, beside what the token's own contract said. */
export const BalanceFragment = graphql(`
  fragment BalanceLine on Balance {
    chain {
      id
      name
      explorerUrl
    }
    token {
      id
      symbol
      verified
      bondType
    }
    side
    shares
    amount
    owedShares
    unclaimableShares
    onChain
    onChainBlock
    drift
    block
    timestamp
  }
`)

export type BalanceLine = ResultOf<typeof BalanceFragment>
