import { graphql, type ResultOf } from "../../lib/graphql.ts"
import { BalanceFragment } from "../balances/fragments.ts"
import { PriceSourceFragment } from "../price/fragments.ts"
import { SolvencyFragment } from "../solvency/fragments.ts"

export const TokenQuery = graphql(
  `
    query Token($chainId: Int!, $address: Address!, $tokenId: ID!) {
      token(chainId: $chainId, address: $address) {
        id
        symbol
        name
        names {
          symbol
          name
          timestamp
          block
          chain {
            id
            name
          }
        }
        verified
        decimals
        bondType
        ratio
        price {
          ...PriceSource
          usd
        }
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
        ...SolvencyLine
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
  [BalanceFragment, SolvencyFragment, PriceSourceFragment],
)

export type TokenData = ResultOf<typeof TokenQuery>
export type TokenDetail = NonNullable<TokenData["token"]>
