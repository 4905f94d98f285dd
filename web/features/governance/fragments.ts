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

export type DecisionLine = ResultOf<typeof DecisionFragment>
