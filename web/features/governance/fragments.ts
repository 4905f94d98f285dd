import { graphql, type ResultOf } from "../../lib/graphql.ts"

export const DecisionFragment = graphql(`
  fragment DecisionLine on GovernanceEvent {
    kind
    chain {
      id
      name
      explorerUrl
    }
    subject
    toChain {
      id
      name
    }
    timestamp
    txHash
    explorerUrl
    logIndex
  }
`)

/** Those of a stretch of time. */
export const DecisionsFragment = graphql(
  `
    fragment Decisions on Query {
      governance(from: $from, to: $to, first: 500) {
        nodes {
          ...DecisionLine
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  `,
  [DecisionFragment],
)

export type Decisions = ResultOf<typeof DecisionsFragment>["governance"]

export type DecisionLine = ResultOf<typeof DecisionFragment>
