"use client"

import type { FirstReading } from "../../lib/reading.ts"
import { useReadOnce } from "../../lib/useReadOnce.ts"
import { RoutesPanel } from "../flows/RoutesPanel.tsx"
import { IndexSilent } from "../network/IndexSilent.tsx"
import { ReadAt } from "../question/ReadAt.tsx"
import { NotRegistered } from "../token/NotRegistered.tsx"
import { tokenLabels } from "../token/tokenLabels.ts"
import { ActivityPanel } from "./ActivityPanel.tsx"
import { ChoiceForm } from "./ChoiceForm.tsx"
import { ClaimTimesPanel } from "./ClaimTimesPanel.tsx"
import { choicePath } from "./choicePath.ts"
import { EmptyRange } from "./EmptyRange.tsx"
import { Headline } from "./Headline.tsx"
import { MeasureChoice } from "./MeasureChoice.tsx"
import { OutcomePanel } from "./OutcomePanel.tsx"
import type { PanelProps } from "./panelProps.ts"
import { type AnalyticsData, AnalyticsQuery, type AnalyticsVariables } from "./queries.ts"
import type { Choice } from "./readChoice.ts"
import { SendersPanel } from "./SendersPanel.tsx"
import { useTimeZone } from "./useTimeZone.ts"
import { WaitingPanel } from "./WaitingPanel.tsx"
import { ZoneChoice } from "./ZoneChoice.tsx"

type Props = {
  choice: Choice
  variables: AnalyticsVariables
  first: FirstReading<AnalyticsData>
  graphiqlUrl: string | null
}

export function Analytics({ choice, variables, first, graphiqlUrl }: Props) {
  const reading = useReadOnce({ document: AnalyticsQuery, variables, first })
  const timeZone = useTimeZone(choice.zone)
  if (reading.kind === "unread") return <IndexSilent unread={reading} />

  const { data, blocks } = reading
  const { tokenId } = choice
  const tokenName = tokenId === null ? null : (tokenLabels(data.tokens).get(tokenId) ?? null)
  const known = tokenId === null || tokenName !== null
  const panel: PanelProps = { data, choice, variables, tokenName, timeZone, graphiqlUrl }
  return (
    <div className="grid grid-cols-1 gap-6">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <ChoiceForm choice={choice} tokens={data.tokens} />
        <ZoneChoice choice={choice} timeZone={timeZone} />
      </div>
      {known ? (
        <>
          <ReadAt again={choicePath(choice)} blocks={blocks} chains={data.chains} />
          <Headline stats={data.stats} />
          <MeasureChoice choice={choice} tokenName={tokenName} />
          {data.stats.transfers === 0 ? (
            <>
              <EmptyRange choice={choice} />
              <WaitingPanel {...panel} />
            </>
          ) : (
            <Panels {...panel} />
          )}
        </>
      ) : (
        <NotRegistered />
      )}
    </div>
  )
}

function Panels(panel: PanelProps) {
  return (
    <>
      <ActivityPanel {...panel} />
      <RoutesPanel
        {...panel}
        page={AnalyticsQuery}
        show={panel.choice.show === "usd" ? "count" : panel.choice.show}
      />
      <div className="grid grid-cols-1 items-start gap-6 desktop:grid-cols-2">
        <div className="grid grid-cols-1 gap-6">
          <OutcomePanel {...panel} />
          <WaitingPanel {...panel} />
        </div>
        <div className="grid grid-cols-1 gap-6">
          <ClaimTimesPanel {...panel} />
          <SendersPanel {...panel} />
        </div>
      </div>
    </>
  )
}
