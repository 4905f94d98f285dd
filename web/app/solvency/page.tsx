import type { Metadata } from "next"
import { loadSolvency } from "../../features/solvency/loadSolvency.ts"
import { Solvency } from "../../features/solvency/Solvency.tsx"
import { SolvencySkeleton } from "../../features/solvency/SolvencySkeleton.tsx"
import { loadLatestMoment } from "../../features/treasury/loadLatestMoment.ts"
import { Misread } from "../../features/treasury/Misread.tsx"
import { MomentForm } from "../../features/treasury/MomentForm.tsx"
import { readMoment, writeMoment } from "../../features/treasury/moment.ts"
import { PastNotice } from "../../features/treasury/PastNotice.tsx"
import { pinMoment } from "../../features/treasury/pinMoment.ts"
import { TreasuryTabs } from "../../features/treasury/TreasuryTabs.tsx"
import { graphiqlUrl } from "../../lib/apiUrls.ts"
import { firstParameter, type UrlParameters } from "../../lib/firstParameter.ts"
import { paths } from "../../lib/paths.ts"
import { ReadingBoundary } from "../../lib/ReadingBoundary.tsx"
import { PageTitle } from "../../ui/PageTitle.tsx"

export const metadata: Metadata = {
  title: "Solvency",
  description:
    "Whether what the Ankr Bridge holds of each token covers what it has promised, now and at any moment of the past.",
}

export default async function SolvencyPage({ searchParams }: { searchParams: Promise<UrlParameters> }) {
  const text = firstParameter(await searchParams, "at")
  const chosen = readMoment(text)
  const latest = await loadLatestMoment()
  const { at: pinned, isPast, isAhead } = pinMoment(chosen, latest)
  // What is looked at now goes on.
  const at = isPast ? pinned : null
  const first = await loadSolvency(at)
  return (
    <>
      <PageTitle title="Solvency">
        Whether what the bridge holds of each token covers what it has promised.
      </PageTitle>
      <TreasuryTabs at={chosen === null ? "" : writeMoment(chosen)} current="solvency" />
      <Misread isAhead={isAhead} misread={text !== "" && chosen === null ? ["moment"] : []} />
      {at !== null && <PastNotice at={at} now={paths.solvency()} />}
      <div className="mb-6 print:hidden">
        <MomentForm at={chosen} latest={latest} others={{}} path={paths.solvency()} />
      </div>
      <ReadingBoundary fallback={<SolvencySkeleton />} first={first}>
        <Solvency at={at} first={first} graphiqlUrl={graphiqlUrl()} />
      </ReadingBoundary>
    </>
  )
}
