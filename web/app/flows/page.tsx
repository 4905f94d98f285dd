import type { Metadata } from "next"
import { RangeLinks } from "../../features/charts/RangeLinks.tsx"
import { Flows } from "../../features/flows/Flows.tsx"
import { FlowsSkeleton } from "../../features/flows/FlowsSkeleton.tsx"
import { flowsPath, flowsVariables, readFlowsChoice } from "../../features/flows/flowsChoice.ts"
import { FlowsQuery } from "../../features/flows/queries.ts"
import { loadLatestMoment } from "../../features/treasury/loadLatestMoment.ts"
import { TreasuryTabs } from "../../features/treasury/TreasuryTabs.tsx"
import { graphiqlUrl } from "../../lib/apiUrls.ts"
import type { UrlParameters } from "../../lib/firstParameter.ts"
import { nowInSeconds } from "../../lib/nowInSeconds.ts"
import { ReadingBoundary } from "../../lib/ReadingBoundary.tsx"
import { readOnServer } from "../../lib/readOnServer.ts"
import { PageTitle } from "../../ui/PageTitle.tsx"

export const metadata: Metadata = {
  title: "Flows",
  description: "What moves between the chains of the Ankr Bridge, net and by day, and what is in flight now.",
}

export default async function FlowsPage({ searchParams }: { searchParams: Promise<UrlParameters> }) {
  const choice = readFlowsChoice(await searchParams)
  const variables = flowsVariables(choice, await loadLatestMoment(), nowInSeconds())
  const first = await readOnServer(FlowsQuery, variables)
  return (
    <>
      <PageTitle title="Flows">
        What moves between the chains, by when it was sent, and what is in flight.
      </PageTitle>
      <TreasuryTabs current="flows" />
      <div className="mb-4 grid justify-items-start gap-2">
        <RangeLinks chosen={choice.range} pathOf={range => flowsPath(choice, { range })} />
        {choice.misread && (
          <p className="text-note text-waiting" role="status">
            The address names no such range. These are the last 30 days.
          </p>
        )}
      </div>
      <ReadingBoundary fallback={<FlowsSkeleton />} first={first}>
        <Flows choice={choice} first={first} graphiqlUrl={graphiqlUrl()} variables={variables} />
      </ReadingBoundary>
    </>
  )
}
