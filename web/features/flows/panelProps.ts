import type { Measured } from "../charts/Measure.tsx"
import type { DecisionMarks } from "../governance/decisionMarks.ts"
import type { ReadBlocks } from "../question/BlockVector.tsx"
import type { FlowsChoice } from "./flowsChoice.ts"
import type { FlowsData, FlowsVariables } from "./queries.ts"

export type FlowsPanelProps = {
  data: FlowsData
  choice: FlowsChoice
  variables: FlowsVariables
  show: Measured
  /** Of the one that is looked at. */
  tokenName: string | null
  /** Up to which all is counted. */
  moment: number
  marks: DecisionMarks["marks"]
  graphiqlUrl: string | null
  read: ReadBlocks
}
