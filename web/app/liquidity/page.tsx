import type { Metadata } from "next"
import { Holdings } from "../../features/holdings/Holdings.tsx"
import { HoldingsQuery } from "../../features/holdings/queries.ts"
import { NetworkBoundary } from "../../features/network/NetworkProvider.tsx"
import { TreasuryTabs } from "../../features/treasury/TreasuryTabs.tsx"
import { ReadingBoundary } from "../../lib/ReadingBoundary.tsx"
import { readOnServer } from "../../lib/readOnServer.ts"
import { LineSkeleton } from "../../ui/LineSkeleton.tsx"
import { PageTitle } from "../../ui/PageTitle.tsx"

export const metadata: Metadata = {
  title: "Liquidity",
  description: "What the Ankr Bridge holds and owes of each token on each chain.",
}

export default async function LiquidityPage() {
  const first = await readOnServer(HoldingsQuery, {})
  return (
    <>
      <PageTitle title="Treasury">What the bridge holds and owes of each token on each chain.</PageTitle>
      <TreasuryTabs current="liquidity" />
      <NetworkBoundary fallback={null}>
        <ReadingBoundary fallback={<LineSkeleton lines={7} />} first={first}>
          <Holdings first={first} />
        </ReadingBoundary>
      </NetworkBoundary>
    </>
  )
}
