import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { loadToken } from "../../../../features/token/loadToken.ts"
import { NoSuchToken } from "../../../../features/token/NoSuchToken.tsx"
import { TokenAnswer } from "../../../../features/token/TokenAnswer.tsx"
import { TokenSkeleton } from "../../../../features/token/TokenSkeleton.tsx"
import { tokenMetadata } from "../../../../features/token/tokenMetadata.ts"
import { tokenVariables } from "../../../../features/token/tokenVariables.ts"
import { loadTransferCount } from "../../../../features/transfers/loadTransferCount.ts"
import { loadTransferList } from "../../../../features/transfers/loadTransferList.ts"
import { readPlaceChoice } from "../../../../features/transfers/readPlaceChoice.ts"
import { TransferSection } from "../../../../features/transfers/TransferSection.tsx"
import { firstParameter, type UrlParameters } from "../../../../lib/firstParameter.ts"
import { paths, tokenPath } from "../../../../lib/paths.ts"
import { pathText } from "../../../../lib/pathText.ts"
import { ReadingBoundary } from "../../../../lib/ReadingBoundary.tsx"
import { readAddress } from "../../../../lib/readAddress.ts"
import { readChainId } from "../../../../lib/readChainId.ts"

type Props = {
  params: Promise<{ chainId: string; address: string }>
  searchParams: Promise<UrlParameters>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { chainId, address } = await readPath(params)
  const token = chainId && address ? await tokenInTime(chainId, address) : null
  return token ? tokenMetadata(token) : { title: "Token", robots: { index: false } }
}

export default async function TokenPage({ params, searchParams }: Props) {
  const { chainId, address, text } = await readPath(params)
  if (!address) redirect(paths.search(text))
  if (!chainId) return <NoSuchToken address={address} />

  const { tokenId } = tokenVariables(chainId, address)
  const parameters = await searchParams
  const choice = readPlaceChoice(parameters, { tokenId })
  const [first, list, count] = await Promise.all([
    loadToken(chainId, address),
    loadTransferList(choice),
    loadTransferCount(choice),
  ])
  const token = await tokenInTime(chainId, address)
  const path = paths.token(chainId, address)
  // One token has one address here, whichever of its contracts was asked for.
  if (token && tokenPath(token.id) !== path) redirect(tokenPath(token.id))
  return (
    <ReadingBoundary fallback={<TokenSkeleton />} first={first}>
      <TokenAnswer
        address={address}
        called={firstParameter(parameters, "called")}
        chainId={chainId}
        first={first}
      >
        <TransferSection choice={choice} count={count} first={list} fixed={{ tokenId }} path={path} />
      </TokenAnswer>
    </ReadingBoundary>
  )
}

/** What is known of it when the first HTML is sent. */
async function tokenInTime(chainId: number, address: `0x${string}`) {
  const { reading } = await loadToken(chainId, address)
  return "then" in reading || reading.kind === "unread" ? null : reading.data.token
}

async function readPath(params: Props["params"]) {
  const { chainId, address } = await params
  const text = pathText(address)
  return { chainId: readChainId(chainId), address: readAddress(text), text }
}
