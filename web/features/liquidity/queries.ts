import { graphql, type ResultOf, type VariablesOf } from "../../lib/graphql.ts"
import { BalanceFragment } from "../balances/fragments.ts"
import { DecisionsFragment } from "../governance/fragments.ts"
import { PriceFragment } from "../price/fragments.ts"
import { UsdSumFragment } from "../price/sumFragment.ts"
import { RegisteredTokenFragment } from "../token/registeredToken.ts"

export const LiquidityFragment = graphql(
  `
    fragment LiquidityNow on Query {
      balances(at: $at) {
        ...BalanceLine
        token {
          originChain {
            name
          }
        }
        usd
        price {
          ...PriceLine
        }
        owedAmount
        owedUsd
        unclaimableAmount
        oldestOwedTimestamp
      }
      valueLocked(at: $at) {
        ...UsdSumLine
      }
      solvency(at: $at) {
        token {
          id
        }
        rule
      }
    }
  `,
  [BalanceFragment, PriceFragment, UsdSumFragment],
)

export const LiquidityQuery = graphql(
  `
    query Liquidity($at: Int) {
      ...LiquidityNow
      chains {
        id
        name
      }
    }
  `,
  [LiquidityFragment],
)

export const HistoryFragment = graphql(`
  fragment History on Query {
    balanceHistory(tokenId: $tokenId, interval: $interval, from: $from, to: $to) {
      timestamp
      chainId
      side
      contract
      shares
      amount
      ratio
      inflowShares
      inflowAmount
      outflowShares
      outflowAmount
    }
  }
`)

export const HistoryQuery = graphql(
  `
    query LiquidityHistory($tokenId: ID!, $interval: Interval!, $from: Int!, $to: Int!) {
      ...History
      ...Decisions
      chains {
        id
        name
      }
      tokens {
        bondType
        ...RegisteredToken
      }
    }
  `,
  [HistoryFragment, DecisionsFragment, RegisteredTokenFragment],
)

export type LiquidityData = ResultOf<typeof LiquidityQuery>
export type LiquidityVariables = VariablesOf<typeof LiquidityQuery>
export type HistoryData = ResultOf<typeof HistoryQuery>
export type HistoryVariables = VariablesOf<typeof HistoryQuery>
