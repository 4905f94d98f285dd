import { anomalyCount } from "../../queries/anomalies/anomalyCount.ts"
import { anomaliesFrom } from "../anomaliesFrom.ts"
import { decodeAnomalyCursor, encodeAnomalyCursor } from "../anomalyCursor.ts"
import { connection } from "./connection.ts"
import type { RequestContext } from "./context.ts"
import { cursorInput, pageSize } from "./input.ts"

export const anomalyList = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      "All that is wrong with any transfer or event, newest first; a transfer stands in it once for each of its anomalies."
      anomalies(
        "At most 500."
        first: Int = 20
        "The \`endCursor\` of the page before."
        after: String
      ): AnomalyConnection!
    }

    type AnomalyConnection {
      nodes: [Anomaly!]!
      edges: [AnomalyEdge!]!
      pageInfo: PageInfo!
      "Counted only when asked for."
      totalCount: Int!
    }

    type AnomalyEdge {
      cursor: String!
      node: Anomaly!
    }
  `,
  resolvers: { Query: { anomalies: listAnomalies } },
}

type Arguments = { first?: number | null; after?: string | null }

async function listAnomalies(_: unknown, args: Arguments, context: RequestContext) {
  const size = pageSize(args.first ?? 20)
  const after = cursorInput(args.after, decodeAnomalyCursor)
  // One more than asked for tells whether there are more.
  const found = await anomaliesFrom(after, size + 1, context)
  return connection({
    edges: found.slice(0, size).map(({ place, facts }) => ({
      cursor: encodeAnomalyCursor(place),
      node: facts,
    })),
    hasNextPage: found.length > size,
    hasPreviousPage: after !== undefined,
    totalCount: async () => {
      const counts = await context.rows<{ anomalies: number }>(anomalyCount(await context.trackedChains()))
      return counts[0]?.anomalies ?? 0
    },
  })
}
