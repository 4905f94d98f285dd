import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { AccountAnswer } from "../../../features/address/AccountAnswer.tsx"
import { AccountHead } from "../../../features/address/AccountHead.tsx"
import { loadAccount } from "../../../features/address/loadAccount.ts"
import { StakingCountsQuery } from "../../../features/staking/queries.ts"
import { StakingNote } from "../../../features/staking/StakingNote.tsx"
import { loadTransferList } from "../../../features/transfers/loadTransferList.ts"
import { pathOfChoice } from "../../../features/transfers/pathOfChoice.ts"
import { readPlaceChoice } from "../../../features/transfers/readPlaceChoice.ts"
import { TransferListSkeleton } from "../../../features/transfers/TransferListSkeleton.tsx"
import type { UrlParameters } from "../../../lib/firstParameter.ts"
import { paths } from "../../../lib/paths.ts"
import { pathText } from "../../../lib/pathText.ts"
import { ReadingBoundary } from "../../../lib/ReadingBoundary.tsx"
import { readAddress } from "../../../lib/readAddress.ts"
import { readOnServer } from "../../../lib/readOnServer.ts"

type Props = { params: Promise<{ address: string }>; searchParams: Promise<UrlParameters> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  // Who has bridged what is nothing for a search engine.
  return { title: `Address ${await textIn(params)}`, robots: { index: false } }
}

export default async function AddressPage({ params, searchParams }: Props) {
  const text = await textIn(params)
  const address = readAddress(text)
  if (!address) redirect(paths.search(text))

  const choice = readPlaceChoice(await searchParams, { address })
  const [account, list, staking] = await Promise.all([
    loadAccount(address, !choice.unregistered),
    loadTransferList(choice),
    readOnServer(StakingCountsQuery, { address }),
  ])
  const known = "then" in account.reading || account.reading.kind === "unread" ? null : account.reading.data
  const checksummed = known?.account.address
  if (checksummed && checksummed !== text) {
    redirect(pathOfChoice(paths.address(checksummed), { ...choice, address: undefined }))
  }
  return (
    <>
      <AccountHead address={checksummed ?? text} />
      <ReadingBoundary fallback={null} first={staking}>
        <StakingNote address={address} first={staking} />
      </ReadingBoundary>
      <ReadingBoundary fallback={<TransferListSkeleton />} first={account}>
        <AccountAnswer
          account={account}
          address={address}
          choice={choice}
          list={list}
          path={paths.address(checksummed ?? text)}
        />
      </ReadingBoundary>
    </>
  )
}

async function textIn(params: Props["params"]): Promise<string> {
  return pathText((await params).address)
}
