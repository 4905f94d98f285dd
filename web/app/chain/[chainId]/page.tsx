import type { Metadata } from "next"
import { ChainAnswer } from "../../../features/chain/ChainAnswer.tsx"
import { ChainSkeleton } from "../../../features/chain/ChainSkeleton.tsx"
import { loadChain } from "../../../features/chain/loadChain.ts"
import { NoSuchChain } from "../../../features/chain/NoSuchChain.tsx"
import { loadNetwork } from "../../../features/network/loadNetwork.ts"
import { NetworkBoundary } from "../../../features/network/NetworkProvider.tsx"
import { loadTransferList } from "../../../features/transfers/loadTransferList.ts"
import { readPlaceChoice } from "../../../features/transfers/readPlaceChoice.ts"
import type { UrlParameters } from "../../../lib/firstParameter.ts"
import { readChainId } from "../../../lib/readChainId.ts"

type Props = { params: Promise<{ chainId: string }>; searchParams: Promise<UrlParameters> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const chainId = readChainId((await params).chainId)
  const { reading } = await loadNetwork()
  const chains = "then" in reading || reading.kind === "unread" ? [] : reading.data.chains
  const chain = chains.find(({ id }) => id === chainId)
  if (!chain) return { title: "Network", robots: { index: false } }
  return {
    title: chain.name,
    description: `The Ankr Bridge on ${chain.name}: what it holds, and its transfers.`,
  }
}

export default async function ChainPage({ params, searchParams }: Props) {
  const chainId = readChainId((await params).chainId)
  if (!chainId) return <NoSuchChain chainId={null} />

  const parameters = await searchParams
  const claims = parameters.toChainId === String(chainId)
  const choice = readPlaceChoice(parameters, claims ? { toChainId: chainId } : { fromChainId: chainId })
  const [first, list] = await Promise.all([loadChain(chainId), loadTransferList(choice)])
  return (
    <NetworkBoundary fallback={<ChainSkeleton />}>
      <ChainAnswer chainId={chainId} choice={choice} first={first} list={list} />
    </NetworkBoundary>
  )
}
