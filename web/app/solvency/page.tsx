import type { Metadata } from "next"
import { loadSolvency } from "../../features/solvency/loadSolvency.ts"
import { Solvency } from "../../features/solvency/Solvency.tsx"
import { SolvencySkeleton } from "../../features/solvency/SolvencySkeleton.tsx"
import { MomentForm } from "../../features/treasury/MomentForm.tsx"
import { readMoment } from "../../features/treasury/readMoment.ts"
import { TreasuryTabs } from "../../features/treasury/TreasuryTabs.tsx"
import { graphiqlUrl } from "../../lib/apiUrls.ts"
import { nowInSeconds } from "../../lib/nowInSeconds.ts"
import { ReadingBoundary } from "../../lib/ReadingBoundary.tsx"
import { PageTitle } from "../../ui/PageTitle.tsx"

export const metadata: Metadata = {
  title: "Solvency",
  description:
    "Whether what the Ankr Bridge holds of each token covers what it has promised, now and at any moment of the past.",
}

type Props = { searchParams: Promise<{ at?: string | string[] }> }

export default async function SolvencyPage({ searchParams }: Props) {
  const moment = readMoment([(await searchParams).at].flat()[0]?.trim() ?? "")
  const first = await loadSolvency(moment.at)
  return (
    <>
      <PageTitle title="Treasury">
        Whether what the bridge holds of each token covers what it has promised.
      </PageTitle>
      <TreasuryTabs at={moment.at === null ? "" : `${moment.at}`} current="solvency" />
      <div className="mb-6">
        <MomentForm moment={moment} now={nowInSeconds()} page="solvency" />
      </div>
      <ReadingBoundary fallback={<SolvencySkeleton />} first={first}>
        <Solvency at={moment.at} first={first} graphiqlUrl={graphiqlUrl()} />
      </ReadingBoundary>
    </>
  )
}
