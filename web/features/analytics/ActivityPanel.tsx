"use client"

import dynamic from "next/dynamic"
import { Panel } from "../../ui/Panel.tsx"
import { CHART_HEIGHT } from "../charts/chartHeight.ts"
import { INTERVAL_WORDS } from "../charts/intervalWords.ts"
import { ChartDetails } from "../question/ChartDetails.tsx"
import { panelQuery } from "../question/panelQuery.ts"
import { ActivityTable } from "./ActivityTable.tsx"
import { buildActivity } from "./buildActivity.ts"
import { ChartOutline } from "./ChartOutline.tsx"
import { ChoiceLinks } from "./ChoiceLinks.tsx"
import type { PanelProps } from "./panelProps.ts"
import { ActivityFragment, AnalyticsQuery } from "./queries.ts"
import { SeriesLegend } from "./SeriesLegend.tsx"

const ActivityChart = dynamic(() => import("./ActivityChart.tsx").then(module => module.ActivityChart), {
  ssr: false,
  loading: ChartOutline,
})

/** How much was sent, and when. */
export function ActivityPanel({ data, choice, variables, tokenName, timeZone, graphiqlUrl }: PanelProps) {
  const activity = buildActivity(data.flows, { choice, stretch: variables, tokens: data.tokens })
  const { interval } = variables
  const what = choice.show === "amount" && tokenName ? `${tokenName} sent` : "Transfers"
  const title = `${what} ${INTERVAL_WORDS[interval].by}`
  const { show } = choice
  return (
    <Panel aside={choice.tokenId === null && <StackChoice choice={choice} />} title={title}>
      <div data-needs-script style={{ height: CHART_HEIGHT }}>
        <ActivityChart
          activity={activity}
          interval={interval}
          show={show}
          timeZone={timeZone}
          title={title}
        />
      </div>
      <SeriesLegend activity={activity} show={show} />
      <ChartDetails
        graphiqlUrl={graphiqlUrl}
        queries={[{ name: "activity", text: panelQuery(AnalyticsQuery, ActivityFragment, variables) }]}
        table={
          <ActivityTable
            activity={activity}
            caption={title}
            interval={interval}
            show={show}
            timeZone={timeZone}
          />
        }
      />
    </Panel>
  )
}

function StackChoice({ choice }: Pick<PanelProps, "choice">) {
  return (
    <ChoiceLinks
      choice={choice}
      label="Stacked by"
      options={[
        { name: "By route", changes: { by: "route" }, chosen: choice.by === "route" },
        { name: "By token", changes: { by: "token" }, chosen: choice.by === "token" },
      ]}
    />
  )
}
