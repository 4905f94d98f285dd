import type { Metadata } from "next"
import { historyStretch } from "../../features/liquidity/historyStretch.ts"
import { Liquidity } from "../../features/liquidity/Liquidity.tsx"
import {
  liquidityPath,
  readLiquidityChoice,
  writeLiquidityChoice,
} from "../../features/liquidity/liquidityChoice.ts"
import { HistoryQuery, LiquidityQuery } from "../../features/liquidity/queries.ts"
import { TokenHistory } from "../../features/liquidity/TokenHistory.tsx"
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
  title: "Liquidity",
  description: "What the Ankr Bridge holds and owes of each token on each chain, at any moment.",
}

export default async function LiquidityPage({ searchParams }: { searchParams: Promise<UrlParameters> }) {
  const choice = readLiquidityChoice(await searchParams)
  const latest = await loadLatestMoment()
  const { at, isPast, isAhead } = pinMoment(choice.at, latest)
  const variables = { at }
  const { tokenId } = choice
  const historyVariables = tokenId && {
    tokenId,
    ...historyStretch(choice.range, at ?? nowInSeconds(), isPast),
  }
  const [first, history] = await Promise.all([
    readOnServer(LiquidityQuery, variables),
    historyVariables && readOnServer(HistoryQuery, historyVariables),
  ])
  const { at: _, ...others } = writeLiquidityChoice(choice)
  return (
    <>
      <PageTitle title="Liquidity">
        What the bridge holds and owes of each token on each chain. Choose a token to see its history.
      </PageTitle>
      <TreasuryTabs at={choice.at === null ? "" : writeMoment(choice.at)} current="liquidity" />
      <Misread isAhead={isAhead} misread={choice.misread} />
      {isPast && at !== null && <PastNotice at={at} now={liquidityPath(choice, { at: null })} />}
      <div className="mb-4">
        <MomentForm at={choice.at} latest={latest} others={others} path={paths.liquidity()} />
      </div>
      <ReadingBoundary fallback={<LineSkeleton lines={12} />} first={first}>
        <Liquidity
          choice={choice}
          first={first}
          graphiqlUrl={graphiqlUrl()}
          isPast={isPast}
          variables={variables}
        />
      </ReadingBoundary>
      {historyVariables && history && (
        <div className="mt-6 scroll-mt-4" id="history">
          <ReadingBoundary fallback={<LineSkeleton lines={12} />} first={history}>
            <TokenHistory
              choice={choice}
              first={history}
              graphiqlUrl={graphiqlUrl()}
              isPast={isPast}
              variables={historyVariables}
            />
          </ReadingBoundary>
        </div>
      )}
    </>
  )
}
