import { graphql, type ResultOf, type VariablesOf } from "../../lib/graphql.ts"

export const ActivityFragment = graphql(`
  fragment Activity on Query {
    flows(tokenId: $tokenId, interval: $interval, from: $from, to: $to) {
      timestamp
      fromChain {
        id
        name
      }
      toChain {
        id
        name
      }
      token {
        id
      }
      transfers
      amount
    }
  }
`)

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
      byStatus {
        status
        transfers
      }
    }
  }
`)

export const RoutesFragment = graphql(`
  fragment Routes on Query {
    stats(tokenId: $tokenId, from: $from, to: $to) {
      byRoute {
        fromChain {
          id
          name
        }
        toChain {
          id
          name
        }
        transfers
        completed
        medianDurationSeconds
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
        id
        symbol
        verified
        originAddress
        originChain {
          id
          name
        }
      }
    }
  `,
  [ActivityFragment, TotalsFragment, RoutesFragment, SendersFragment, WaitingFragment],
)

export type AnalyticsData = ResultOf<typeof AnalyticsQuery>
export type AnalyticsVariables = VariablesOf<typeof AnalyticsQuery>
export type Flow = AnalyticsData["flows"][number]
export type RegisteredToken = AnalyticsData["tokens"][number]
