import { graphql, type ResultOf } from "../../lib/graphql.ts"
import { BalanceFragment } from "../balances/fragments.ts"

export const TokenQuery = graphql(
  `
    query Token($chainId: Int!, $address: Address!, $tokenId: ID!) {
      token(chainId: $chainId, address: $address) {
        id
        symbol
        name
        verified
        decimals
        bondType
        ratio
        originAddress
        originChain {
          id
          name
          explorerUrl
        }
        deployments {
          chainId
          address
          side
        }
      }
      balances(tokenId: $tokenId) {
        ...BalanceLine
      }
      solvency(tokenId: $tokenId) {
        at
        rule
        solvent
        lockedShares
        mintedShares
        owedShares
        untrackedShares
        unexplainedShares
        heldShares
        effectiveShares
        unexplainedEntries {
          chain {
            id
            name
          }
          txHash
          logIndex
          reason
          shares
          timestamp
        }
      }
      tokens {
        id
        symbol
        verified
        originChain {
          id
          name
        }
      }
      chains {
        id
        name
        explorerUrl
      }
    }
  `,
  [BalanceFragment],
)

export type TokenData = ResultOf<typeof TokenQuery>
export type TokenDetail = NonNullable<TokenData["token"]>
export type Solvency = TokenData["solvency"][number]
