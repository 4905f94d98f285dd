import type { Metadata } from "next"
import { AccountStaking } from "../../features/staking/AccountStaking.tsx"
import { LookupForm } from "../../features/staking/LookupForm.tsx"
import { AccountStakingQuery, StakingQuery } from "../../features/staking/queries.ts"
import { Staking } from "../../features/staking/Staking.tsx"
import { readStakingChoice, stakingPath, writeStakingChoice } from "../../features/staking/stakingChoice.ts"
import { loadLatestMoment } from "../../features/treasury/loadLatestMoment.ts"
import { Misread } from "../../features/treasury/Misread.tsx"
import { MomentForm } from "../../features/treasury/MomentForm.tsx"
import { writeMoment } from "../../features/treasury/moment.ts"
import { PastNotice } from "../../features/treasury/PastNotice.tsx"
import { pinMoment } from "../../features/treasury/pinMoment.ts"
import { TreasuryTabs } from "../../features/treasury/TreasuryTabs.tsx"
import { graphiqlUrl } from "../../lib/apiUrls.ts"
import type { UrlParameters } from "../../lib/firstParameter.ts"
import { nowInSeconds } from "../../lib/nowInSeconds.ts"
import { paths } from "../../lib/paths.ts"
import { ReadingBoundary } from "../../lib/ReadingBoundary.tsx"
import { readOnServer } from "../../lib/readOnServer.ts"
import { LineSkeleton } from "../../ui/LineSkeleton.tsx"
import { PageTitle } from "../../ui/PageTitle.tsx"

export const metadata: Metadata = {
  title: "Staking",
  description:
    "BNB liquid staking: what is staked, what was asked back and when it is due, and what it yields.",
}

const CHART_SECONDS = 90 * 86_400

export default async function StakingPage({ searchParams }: { searchParams: Promise<UrlParameters> }) {
  const choice = readStakingChoice(await searchParams)
  const latest = await loadLatestMoment()
  const { at, isPast, isAhead } = pinMoment(choice.at, latest)
  const to = at ?? nowInSeconds()
  const variables = { at, tokenId: choice.tokenId, days: choice.days, from: to - CHART_SECONDS, to }
  const ofAccount = choice.address && { address: choice.address, at }
  const [first, account] = await Promise.all([
    readOnServer(StakingQuery, variables),
    ofAccount && readOnServer(AccountStakingQuery, ofAccount),
  ])
  const { at: _, ...others } = writeStakingChoice(choice)
  return (
    <>
      <PageTitle title="Staking">
        BNB liquid staking: what is staked, what was asked back and when it is due, and what it yields.
      </PageTitle>
      <TreasuryTabs at={choice.at === null ? "" : writeMoment(choice.at)} current="staking" />
      <Misread isAhead={isAhead} misread={choice.misread} />
      {isPast && at !== null && <PastNotice at={at} now={stakingPath(choice, { at: null })} />}
      <div className="mb-4 flex flex-wrap gap-x-10 gap-y-4 max-tablet:grid">
        <LookupForm choice={choice} />
        <MomentForm at={choice.at} latest={latest} others={others} path={paths.staking()} />
      </div>
      {ofAccount && account && (
        <div className="mb-6">
          <ReadingBoundary fallback={<LineSkeleton lines={6} />} first={account}>
            <AccountStaking first={account} graphiqlUrl={graphiqlUrl()} variables={ofAccount} />
          </ReadingBoundary>
        </div>
      )}
      <ReadingBoundary fallback={<LineSkeleton lines={12} />} first={first}>
        <Staking choice={choice} first={first} graphiqlUrl={graphiqlUrl()} variables={variables} />
      </ReadingBoundary>
    </>
  )
}
