import { graphql, type ResultOf } from "../../lib/graphql.ts"

export const AnomalyFragment = graphql(`
  fragment AnomalyLine on Anomaly {
    kind
    severity
    sentence
    timestamp
    chain {
      id
      name
      explorerUrl
    }
    txHash
    transfer {
      id
    }
  }
`)

export type AnomalyLine = ResultOf<typeof AnomalyFragment>
