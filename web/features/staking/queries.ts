import { graphql, type ResultOf, type VariablesOf } from "../../lib/graphql.ts"
import { PriceSourceFragment } from "../price/fragments.ts"

export const PoolsFragment = graphql(
  `
    fragment StakingPoolsNow on Query {
      stakingPools(at: $at) {
        address
        label
        coin
        chain {
          id
          name
          explorerUrl
        }
        tokens {
          id
          symbol
          verified
        }
        staked
        stakedUsd
        shares
        stakedIn
        unstakedOut
        pending
        pendingUsd
        pendingRequests
        claimable
        claimableRequests
        paid
        oldestPendingTimestamp
        unstakeSeconds
        expectedSeconds
        price {
          ...PriceSource
        }
        timestamp
      }
    }
  `,
  [PriceSourceFragment],
)

export const YieldsFragment = graphql(`
  fragment StakingYieldsNow on Query {
    stakingYields(at: $at) {
      token {
        id
        symbol
        verified
        originChain {
          id
          name
        }
      }
      days
      growth
      annual
      reason
      explanation
      from {
        ratio
        block
        timestamp
      }
      to {
        ratio
        block
        timestamp
      }
    }
  }
`)

export const YieldHistoryFragment = graphql(`
  fragment StakingYieldsByDay on Query {
    stakingYieldHistory(tokenId: $tokenId, days: $days, interval: DAY, from: $from, to: $to) {
      timestamp
      yield {
        annual
        explanation
      }
    }
  }
`)

export const QueueFragment = graphql(`
  fragment StakingQueueNow on Query {
    stakingQueue(at: $at) {
      pool
      day
      amount
      requests
      claimable
    }
  }
`)

export const StakingQuery = graphql(
  `
    query Staking($at: Int, $tokenId: ID!, $days: Int!, $from: Int!, $to: Int!) {
      ...StakingPoolsNow
      ...StakingQueueNow
      ...StakingYieldsNow
      ...StakingYieldsByDay
      chains {
        id
        name
      }
    }
  `,
  [PoolsFragment, QueueFragment, YieldsFragment, YieldHistoryFragment],
)

export const AccountStakingFragment = graphql(`
  fragment StakingOfAddress on Query {
    stakingUnstakes(address: $address, at: $at, first: 50) {
      totalCount
      nodes {
        chain {
          explorerUrl
        }
        coin
        account
        owner
        state
        explanation
        amount
        paid
        timestamp
        unlocksAt
        paidAt
        txHash
        logIndex
        explorerUrl
      }
    }
    stakingStakes(address: $address, first: 50) {
      totalCount
      nodes {
        chain {
          explorerUrl
        }
        coin
        amount
        shares
        timestamp
        txHash
        logIndex
        explorerUrl
      }
    }
  }
`)

export const AccountStakingQuery = graphql(
  `
    query StakingAccount($address: Address!, $at: Int) {
      ...StakingOfAddress
      chains {
        id
        name
      }
    }
  `,
  [AccountStakingFragment],
)

/** Whether an address has anything here, for its own page. */
export const StakingCountsQuery = graphql(`
  query StakingCounts($address: Address!) {
    stakes: stakingStakes(address: $address, first: 1) {
      totalCount
    }
    unstakes: stakingUnstakes(address: $address, first: 1) {
      totalCount
    }
    claimable: stakingUnstakes(address: $address, state: CLAIMABLE, first: 1) {
      totalCount
    }
    pending: stakingUnstakes(address: $address, state: PENDING, first: 1) {
      totalCount
    }
  }
`)

export type StakingData = ResultOf<typeof StakingQuery>
export type StakingVariables = VariablesOf<typeof StakingQuery>
export type Pool = StakingData["stakingPools"][number]
export type AccountStakingData = ResultOf<typeof AccountStakingQuery>
export type AccountStakingVariables = VariablesOf<typeof AccountStakingQuery>
export type Unstake = AccountStakingData["stakingUnstakes"]["nodes"][number]
export type Stake = AccountStakingData["stakingStakes"]["nodes"][number]
export type StakingCounts = ResultOf<typeof StakingCountsQuery>
