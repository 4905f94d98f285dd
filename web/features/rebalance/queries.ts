import { graphql, type ResultOf, type VariablesOf } from "../../lib/graphql.ts"
import { RegisteredTokenFragment } from "../token/registeredToken.ts"

const PoolFragment = graphql(
  `
    fragment Pool on RebalancePlan {
      at
      state
      sentence
      poolShares
      token {
        ...RegisteredToken
      }
    }
  `,
  [RegisteredTokenFragment],
)

const ChainStandingFragment = graphql(`
  fragment ChainStanding on RebalanceChain {
    chain {
      id
      name
    }
    effectiveShares
    projectedShares
    floorShares
    targetShares
    ceilingShares
    position
    afterShares
    outage
    paused
  }
`)

/** How a token stands, whether it is in a pool or balances itself. */
export const StandingFragment = graphql(
  `
    fragment Standing on RebalancePlan {
      ...Pool
      chains {
        ...ChainStanding
      }
      routes {
        fromChain {
          id
          name
        }
        toChain {
          id
          name
        }
        transfers
        scheme
      }
    }
  `,
  [PoolFragment, ChainStandingFragment],
)

export const PlanFragment = graphql(
  `
    fragment Plan on Query {
      rebalance(input: $input) {
        ...Pool
        cost
        refusals {
          sentence
        }
        chains {
          ...ChainStanding
          onChainShares
          onChainBlock
          owedShares
          oldestOwedTimestamp
          inboundShares
          forecast {
            days
            refusal
            medianOutflowShares
            highOutflowShares
            medianCoverDays
            highCoverDays
            depletedFrom
            depletedTo
            method
          }
        }
        moves {
          kind
          fromChain {
            id
            name
          }
          toChain {
            id
            name
          }
          shares
          amount
          cost
          seconds
          fromAfterShares
          toAfterShares
          reason
        }
        rejected {
          kind
          fromChain {
            id
            name
          }
          toChain {
            id
            name
          }
          reason
          sentence
        }
        stakingPools {
          address
          label
          coin
          pending
          unstakeSeconds
          expectedSeconds
        }
        comingBack {
          coin
          amount
          paid
          state
          unlocksAt
          txHash
          logIndex
        }
        treasuryNotes {
          chain {
            id
            name
          }
          block
          kind
          sentence
        }
        batches {
          chain {
            id
            name
          }
          fileName
          content
          calls {
            to
            method
          }
        }
      }
    }
  `,
  [PoolFragment, ChainStandingFragment],
)

export const PlanQuery = graphql(
  `
    query RebalancePlan($input: RebalanceInput!) {
      ...Plan
      chains {
        id
        name
      }
    }
  `,
  [PlanFragment],
)

const ReplayedFragment = graphql(`
  fragment Replayed on BacktestResult {
    blockedClaims
    blockedShares
    waitedSeconds
    secondsBelowFloor
    moves
    movedShares
    cost
    lowestShares
    lowestChain {
      id
      name
    }
    lowestTimestamp
  }
`)

export const BacktestFragment = graphql(
  `
    fragment Backtest on Query {
      rebalance(input: $input) {
        backtest(days: $days) {
          from
          to
          events
          byPolicy {
            ...Replayed
          }
          withoutMoves {
            ...Replayed
          }
        }
      }
    }
  `,
  [ReplayedFragment],
)

export const BacktestQuery = graphql(
  `
    query RebalanceBacktest($input: RebalanceInput!, $days: Int!) {
      ...Backtest
      chains {
        id
        name
      }
    }
  `,
  [BacktestFragment],
)

export const HeldFragment = graphql(`
  fragment Held on Query {
    chains {
      id
      name
    }
    balances {
      chain {
        id
        name
      }
      token {
        id
      }
      side
      amount
    }
  }
`)

export type Plan = ResultOf<typeof PlanFragment>["rebalance"]
export type Standing = ResultOf<typeof StandingFragment>
export type OverviewData = ResultOf<typeof HeldFragment> & { [name: `token${number}`]: Standing }

export type PlanData = ResultOf<typeof PlanQuery>
export type PlanVariables = VariablesOf<typeof PlanQuery>
export type BacktestData = ResultOf<typeof BacktestQuery>
export type BacktestVariables = VariablesOf<typeof BacktestQuery>
