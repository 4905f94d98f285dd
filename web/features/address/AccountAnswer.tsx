"use client"

import { ReadingBoundary } from "../../lib/ReadingBoundary.tsx"
import type { FirstReading } from "../../lib/reading.ts"
import { useLatest, useReading } from "../../lib/useReading.ts"
import { IndexSilent } from "../network/IndexSilent.tsx"
import { ListTools } from "../transfers/ListTools.tsx"
import type { ListChoice } from "../transfers/listChoice.ts"
import { pathOfChoice } from "../transfers/pathOfChoice.ts"
import type { TransferListData } from "../transfers/queries.ts"
import { TransferList } from "../transfers/TransferList.tsx"
import { TransferListSkeleton } from "../transfers/TransferListSkeleton.tsx"
import { AccountTabs } from "./AccountTabs.tsx"
import { AwaitingNote } from "./AwaitingNote.tsx"
import { buildAccount } from "./buildAccount.ts"
import { NeverBridged } from "./NeverBridged.tsx"
import { type AccountData, AccountQuery } from "./queries.ts"

const POLL_MS = 8_000

type Props = {
  address: `0x${string}`
  path: string
  choice: ListChoice
  account: FirstReading<AccountData>
  list: FirstReading<TransferListData>
}

/** How many there are of each kind, and the chosen ones. */
export function AccountAnswer({ address, path, choice, account, list }: Props) {
  const { latest } = useReading({
    document: AccountQuery,
    variables: { address, verifiedOnly: !choice.unregistered },
    first: account,
    pollMs: POLL_MS,
  })
  const reading = useLatest(account, latest)
  if (reading.kind === "unread") return <IndexSilent unread={reading} />

  const { tabs, awaiting, unregistered, empty } = buildAccount(reading.data.account, choice)
  if (empty) return <NeverBridged />
  const rest: ListChoice = { ...choice, address: undefined, after: undefined }
  return (
    <>
      <AwaitingNote count={awaiting} href={pathOfChoice(path, { ...rest, status: ["AWAITING_CLAIM"] })} />
      <div className="border-b border-line">
        <AccountTabs path={path} rest={rest} tabs={tabs} />
      </div>
      <ListTools
        choice={choice}
        failingSince={reading.failingSince}
        path={path}
        rest={rest}
        unregistered={unregistered}
      />
      <ReadingBoundary fallback={<TransferListSkeleton />} first={list}>
        <TransferList choice={choice} first={list} fixed={{ address }} path={path} />
      </ReadingBoundary>
    </>
  )
}
