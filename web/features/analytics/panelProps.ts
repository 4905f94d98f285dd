import type { AnalyticsData, AnalyticsVariables } from "./queries.ts"
import type { Choice } from "./readChoice.ts"

export type PanelProps = {
  data: AnalyticsData
  choice: Choice
  variables: AnalyticsVariables
  /** Of the one that is looked at. */
  tokenName: string | null
  timeZone: string
  graphiqlUrl: string | null
}
