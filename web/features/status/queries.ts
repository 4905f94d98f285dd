import { graphql, type ResultOf } from "../../lib/graphql.ts"
import { AnomalyFragment } from "../anomalies/fragments.ts"
import { DecisionFragment } from "../governance/fragments.ts"

/** What happened lately that is not an ordinary transfer. */
export const OccurrencesQuery = graphql(
  `
    query Occurrences {
      anomalies(first: 10) {
        totalCount
        nodes {
          ...AnomalyLine
        }
      }
      governance(first: 10) {
        totalCount
        nodes {
          ...DecisionLine
        }
      }
    }
  `,
  [AnomalyFragment, DecisionFragment],
)

export type OccurrencesData = ResultOf<typeof OccurrencesQuery>
