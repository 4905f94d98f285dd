import { Panel } from "../../ui/Panel.tsx"
import type { Measured } from "../charts/Measure.tsx"
import type { ReadBlocks } from "../question/BlockVector.tsx"
import { ChartDetails } from "../question/ChartDetails.tsx"
import { panelQuery } from "../question/panelQuery.ts"
import { buildRoutes, type RoutesData } from "./buildRoutes.ts"
import { FlowPicture } from "./FlowPicture.tsx"
import { ActivityFragment, RoutesFragment } from "./fragments.ts"
import { RouteTable } from "./RouteTable.tsx"

type Props = {
  data: RoutesData
  show: Measured
  /** Of the one token that is looked at. */
  tokenName: string | null
  /** What the page asks, and by which variables. */
  page: Parameters<typeof panelQuery>[0]
  variables: object
  graphiqlUrl: string | null
  /** Left out where the page says it of all its panels. */
  read?: ReadBlocks
}

/** Which way things went. The table stands beside the picture, because it says more than that. */
export function RoutesPanel({ data, show, tokenName, page, variables, graphiqlUrl, read }: Props) {
  const routes = buildRoutes(data, show)
  const measured = show === "amount" && tokenName ? `${tokenName}` : "number of transfers"
  const queries = [{ name: "routes", text: panelQuery(page, RoutesFragment, variables) }]
  if (show === "amount")
    queries.push({ name: "amounts", text: panelQuery(page, ActivityFragment, variables) })
  return (
    <Panel aside={`Widths by ${measured}`} title="Routes">
      <div className="grid grid-cols-1 gap-x-10 gap-y-6 desktop:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <FlowPicture
          label={`From chain to chain by ${measured}; the table has the figures`}
          routes={routes}
          show={show}
        />
        <RouteTable routes={routes.routes} tokenName={show === "amount" ? tokenName : null} />
      </div>
      {show === "amount" && (
        <p className="mt-3 text-pretty text-note text-quiet">
          Amounts are added up as they were sent: what went in each interval counts at the ratio of its end.
        </p>
      )}
      <ChartDetails graphiqlUrl={graphiqlUrl} queries={queries} {...(read && { read })} />
    </Panel>
  )
}
