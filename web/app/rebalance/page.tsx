import type { Metadata } from "next"
import { loadNetwork } from "../../features/network/loadNetwork.ts"
import { AllPools } from "../../features/rebalance/AllPools.tsx"
import { Overview } from "../../features/rebalance/Overview.tsx"
import { overviewIds } from "../../features/rebalance/overviewIds.ts"
import { overviewQuery } from "../../features/rebalance/overviewQuery.ts"
import { PoolPage } from "../../features/rebalance/PoolPage.tsx"
import { poolRules } from "../../features/rebalance/poolRules.ts"
import { NotRegistered } from "../../features/token/NotRegistered.tsx"
import { readTokenId } from "../../features/token/readTokenId.ts"
import { TreasuryTabs } from "../../features/treasury/TreasuryTabs.tsx"
import { graphiqlUrl } from "../../lib/apiUrls.ts"
import { firstParameter, type UrlParameters } from "../../lib/firstParameter.ts"
import { ReadingBoundary } from "../../lib/ReadingBoundary.tsx"
import { readOnServer } from "../../lib/readOnServer.ts"
import { LineSkeleton } from "../../ui/LineSkeleton.tsx"
import { PageTitle } from "../../ui/PageTitle.tsx"

export const metadata: Metadata = {
  title: "Rebalance",
  description: "What to move between the chains of the Ankr Bridge so that every claim can be paid out.",
}

export default async function RebalancePage({ searchParams }: { searchParams: Promise<UrlParameters> }) {
  const parameters = await searchParams
  const text = firstParameter(parameters, "token")
  const tokenId = readTokenId(text)
  const { reading } = await loadNetwork()
  const network = await reading
  const chains = network.kind === "read" ? network.data.chains : null
  const known = overviewIds(chains?.map(({ id }) => id) ?? null)
  const rules = tokenId === null ? null : poolRules(tokenId)
  const tokenIds = tokenId === null ? known : [tokenId]
  const isKnown = text === "" || (tokenId !== null && known.includes(tokenId))
  return (
    <>
      <PageTitle title="Rebalance">
        What to move between the chains so that every claim can be paid out. Nothing is executed here.
      </PageTitle>
      <TreasuryTabs current="rebalance" />
      {text !== "" && !rules && <AllPools />}
      {rules ? (
        <PoolPage chains={chains ?? []} parameters={parameters} rules={rules} />
      ) : isKnown ? (
        <OverviewPart tokenIds={tokenIds} />
      ) : (
        <NotRegistered />
      )}
    </>
  )
}

async function OverviewPart({ tokenIds }: { tokenIds: string[] }) {
  const first = await readOnServer(overviewQuery(tokenIds).document, {})
  return (
    <ReadingBoundary fallback={<LineSkeleton lines={12} />} first={first}>
      <Overview first={first} graphiqlUrl={graphiqlUrl()} tokenIds={tokenIds} />
    </ReadingBoundary>
  )
}
