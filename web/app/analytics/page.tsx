import type { Metadata } from "next"
import { Analytics } from "../../features/analytics/Analytics.tsx"
import { AnalyticsSkeleton } from "../../features/analytics/AnalyticsSkeleton.tsx"
import { choicePath } from "../../features/analytics/choicePath.ts"
import { loadAnalytics } from "../../features/analytics/loadAnalytics.ts"
import { readChoice } from "../../features/analytics/readChoice.ts"
import { variablesOf } from "../../features/analytics/variablesOf.ts"
import { RangeLinks } from "../../features/charts/RangeLinks.tsx"
import { graphiqlUrl } from "../../lib/apiUrls.ts"
import { nowInSeconds } from "../../lib/nowInSeconds.ts"
import { ReadingBoundary } from "../../lib/ReadingBoundary.tsx"
import { PageTitle } from "../../ui/PageTitle.tsx"

export const metadata: Metadata = {
  title: "Analytics",
  description: "Transfers of the Ankr Bridge by day, route and token, how long they take and what waits.",
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AnalyticsPage({ searchParams }: Props) {
  const choice = readChoice(await searchParams)
  const variables = variablesOf(choice, nowInSeconds())
  const first = await loadAnalytics(variables)
  return (
    <>
      <PageTitle title="Analytics">
        Transfers of the registered tokens, by when they were sent, as they stand now.
      </PageTitle>
      <div className="mb-4 grid justify-items-start gap-2">
        <RangeLinks chosen={choice.range} pathOf={range => choicePath(choice, { range, from: "", to: "" })} />
        {choice.misread && (
          <p className="text-note text-waiting" role="status">
            The address names no such range of days. These are the last 30 days.
          </p>
        )}
      </div>
      <ReadingBoundary fallback={<AnalyticsSkeleton />} first={first}>
        <Analytics choice={choice} first={first} graphiqlUrl={graphiqlUrl()} variables={variables} />
      </ReadingBoundary>
    </>
  )
}
