import { Panel } from "../../ui/Panel.tsx"
import type { ReadBlocks } from "../question/BlockVector.tsx"
import { ChartDetails } from "../question/ChartDetails.tsx"
import { panelQuery } from "../question/panelQuery.ts"
import { DecisionTable } from "./DecisionTable.tsx"
import type { DecisionMarks } from "./decisionMarks.ts"
import { type Decisions, DecisionsFragment } from "./fragments.ts"

type Props = {
  decisions: Decisions
  markOf: DecisionMarks["markOf"]
  /** What the page asks, and by which variables. */
  page: Parameters<typeof panelQuery>[0]
  variables: object
  graphiqlUrl: string | null
  read: ReadBlocks
}

/** What stands as a dotted line in the pictures: what was decided in the range, and where that can be checked. */
export function DecisionsPanel({ decisions, markOf, page, variables, graphiqlUrl, read }: Props) {
  const { nodes, pageInfo } = decisions
  return (
    <Panel
      aside="Numbered as the dotted lines of the charts"
      title="Decisions of the operators in this range"
    >
      {nodes.length === 0 ? (
        <p className="text-quiet">Nothing was decided in it.</p>
      ) : (
        <DecisionTable decisions={nodes} markOf={markOf} />
      )}
      {pageInfo.hasNextPage && (
        <p className="mt-2 text-note text-quiet">
          There are more; these are the newest {nodes.length}. A shorter range has all of its own.
        </p>
      )}
      <ChartDetails
        graphiqlUrl={graphiqlUrl}
        queries={[{ name: "decisions", text: panelQuery(page, DecisionsFragment, variables) }]}
        read={read}
      />
    </Panel>
  )
}
