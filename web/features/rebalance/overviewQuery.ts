import { gql, stringifyDocument, type TypedDocumentNode } from "@urql/core"
import { HeldFragment, type OverviewData, StandingFragment } from "./queries.ts"

/** The plans of all tokens are one question, so that they are of one moment. */
export function overviewQuery(tokenIds: readonly string[]): {
  document: TypedDocumentNode<OverviewData>
  text: string
} {
  const plans = tokenIds.map((id, place) => {
    return `  token${place}: rebalance(input: { tokenId: ${JSON.stringify(id)} }) {\n    ...Standing\n  }`
  })
  const fragments = [StandingFragment, HeldFragment].map(each => stringifyDocument(each))
  const text = [`query Overview {\n${plans.join("\n")}\n  ...Held\n}`, ...fragments].join("\n\n")
  return { document: gql(text), text }
}
