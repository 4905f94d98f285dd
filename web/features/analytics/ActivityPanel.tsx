"use client"

import { ChoiceLinks } from "../../ui/ChoiceLinks.tsx"
import { Panel } from "../../ui/Panel.tsx"
import { ChartArea } from "../charts/ChartArea.tsx"
import { INTERVAL_WORDS } from "../charts/intervalWords.ts"
import { SeriesLegend } from "../charts/SeriesLegend.tsx"
import { StackTable } from "../charts/StackTable.tsx"
import { ActivityFragment } from "../flows/fragments.ts"
import { ChartDetails } from "../question/ChartDetails.tsx"
import { panelQuery } from "../question/panelQuery.ts"
import { type Activity, buildActivity } from "./buildActivity.ts"
import { choicePath } from "./choicePath.ts"
import type { PanelProps } from "./panelProps.ts"
import { AnalyticsQuery } from "./queries.ts"

/** How much was sent, and when. */
export function ActivityPanel({ data, choice, variables, tokenName, timeZone, graphiqlUrl }: PanelProps) {
  const activity = buildActivity(data.flows, { choice, stretch: variables, tokens: data.tokens })
  const { interval } = variables
  const what = titleOf(choice.show, tokenName)
  const title = `${what} ${INTERVAL_WORDS[interval].by}`
  const { show } = choice
  return (
    <Panel aside={choice.tokenId === null && <StackChoice choice={choice} />} title={title}>
      <ChartArea interval={interval} show={show} stack={activity} timeZone={timeZone} title={title} />
      <SeriesLegend series={activity.series} show={show} values={activity.totals} />
      {activity.leftOut.length > 0 && <LeftOutNote leftOut={activity.leftOut} />}
      <ChartDetails
        graphiqlUrl={graphiqlUrl}
        queries={[{ name: "activity", text: panelQuery(AnalyticsQuery, ActivityFragment, variables) }]}
        table={
          <StackTable
            caption={title}
            interval={interval}
            name="activity"
            show={show}
            stack={activity}
            timeZone={timeZone}
            totals={[...activity.totals, activity.total]}
          />
        }
      />
    </Panel>
  )
}

function titleOf(show: PanelProps["choice"]["show"], tokenName: string | null): string {
  if (show === "usd") return `${tokenName ?? "Value"} sent, in US dollars,`
  return show === "amount" && tokenName ? `${tokenName} sent` : "Transfers"
}

/** A sum says what is not in it. */
function LeftOutNote({ leftOut }: Pick<Activity, "leftOut">) {
  return (
    <p className="mt-3 text-pretty text-note text-quiet" data-left-out>
      Not counted where there was no price to count by:{" "}
      {leftOut.map(({ tokenId, label, explanation }, index) => (
        <span key={tokenId} title={explanation}>
          {index > 0 && ", "}
          {label}
        </span>
      ))}
      . What went in each interval counts at the price of its end.
    </p>
  )
}

function StackChoice({ choice }: Pick<PanelProps, "choice">) {
  return (
    <ChoiceLinks
      label="Stacked by"
      options={[
        { name: "By route", href: choicePath(choice, { by: "route" }), chosen: choice.by === "route" },
        { name: "By token", href: choicePath(choice, { by: "token" }), chosen: choice.by === "token" },
      ]}
    />
  )
}
