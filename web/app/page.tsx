import { Holdings } from "../features/holdings/Holdings.tsx"
import { HoldingsQuery } from "../features/holdings/queries.ts"
import { NetworkOverview } from "../features/network/NetworkOverview.tsx"
import { NetworkBoundary } from "../features/network/NetworkProvider.tsx"
import { NetworkSkeleton } from "../features/network/NetworkSkeleton.tsx"
import { SearchBox } from "../features/search/SearchBox.tsx"
import { LatestSkeleton } from "../features/transfers/LatestSkeleton.tsx"
import { LatestTransfers } from "../features/transfers/LatestTransfers.tsx"
import { LATEST } from "../features/transfers/latestChoice.ts"
import { TransferListQuery } from "../features/transfers/queries.ts"
import { ReadingBoundary } from "../lib/ReadingBoundary.tsx"
import { readOnServer } from "../lib/readOnServer.ts"
import { LineSkeleton } from "../ui/LineSkeleton.tsx"

export default async function HomePage() {
  const [transfers, holdings] = await Promise.all([
    readOnServer(TransferListQuery, LATEST.variables),
    readOnServer(HoldingsQuery, {}),
  ])
  return (
    <div className="grid gap-12">
      <section className="pt-4 max-tablet:pt-0">
        <h1 className="text-balance text-heading font-semibold">Find a transfer of the Ankr Bridge</h1>
        <p className="mt-1 mb-5 max-w-[720px] text-pretty text-quiet">
          Paste the hash of a deposit or a claim. You see where the tokens are, what happens next, and who has
          to act.
        </p>
        <div className="max-w-[720px]">
          <SearchBox large />
        </div>
      </section>
      <ReadingBoundary fallback={<LatestSkeleton />} first={transfers}>
        <LatestTransfers first={transfers} />
      </ReadingBoundary>
      <NetworkBoundary fallback={<NetworkSkeleton />}>
        <NetworkOverview />
      </NetworkBoundary>
      {/* The last, since nobody knows before how many tokens there are. */}
      <NetworkBoundary fallback={null}>
        <ReadingBoundary fallback={<LineSkeleton lines={7} />} first={holdings}>
          <Holdings first={holdings} />
        </ReadingBoundary>
      </NetworkBoundary>
    </div>
  )
}
