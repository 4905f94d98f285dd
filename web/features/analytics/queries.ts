import { graphql, type ResultOf, type VariablesOf } from "../../lib/graphql.ts"
import { ActivityFragment, RoutesFragment } from "../flows/fragments.ts"
import { RegisteredTokenFragment } from "../token/registeredToken.ts"

export const TotalsFragment = graphql(`
  fragment Totals on Query {
    stats(tokenId: $tokenId, from: $from, to: $to) {
      transfers
      completed
      completionShare
      uniqueSenders
      medianDurationSeconds
      p90DurationSeconds
      p99DurationSeconds
      volumeUsd {
        usd
        leftOut {
          token {
            symbol
          }
        }
      }
      byStatus {
        status
        transfers
      }
    }
  }
`)

export const SendersFragment = graphql(`
  fragment Senders on Query {
    stats(tokenId: $tokenId, from: $from, to: $to) {
      topSenders(first: 10) {
        sender
        transfers
        completed
      }
    }
  }
`)

export const WaitingFragment = graphql(`
  fragment Waiting on Query {
    underHour: transfers(filter: $underHour) {
      totalCount
    }
    underDay: transfers(filter: $underDay) {
      totalCount
    }
    underWeek: transfers(filter: $underWeek) {
      totalCount
    }
    underMonth: transfers(filter: $underMonth) {
      totalCount
    }
    older: transfers(filter: $older) {
      totalCount
    }
  }
`)

/** One question for the whole page, so that all of its figures belong together. */
export const AnalyticsQuery = graphql(
  `
    query Analytics(
      $tokenId: ID
      $interval: Interval!
      $from: Int!
      $to: Int!
      $underHour: TransferFilter!
      $underDay: TransferFilter!
      $underWeek: TransferFilter!
      $underMonth: TransferFilter!
      $older: TransferFilter!
    ) {
      ...Activity
      ...Totals
      ...Routes
      ...Senders
      ...Waiting
      chains {
        id
        name
      }
      tokens {
        ...RegisteredToken
      }
    }
  `,
  [
    ActivityFragment,
    TotalsFragment,
    RoutesFragment,
    SendersFragment,
    WaitingFragment,
    RegisteredTokenFragment,
  ],
)

export type AnalyticsData = ResultOf<typeof AnalyticsQuery>
export type AnalyticsVariables = VariablesOf<typeof AnalyticsQuery>
