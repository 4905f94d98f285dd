import type { TransferStatus } from "../transfer/transferStatus.ts"
import type { ListChoice } from "../transfers/listChoice.ts"
import type { AccountCounts } from "./queries.ts"

/** What somebody has to act on comes first. */
const ORDER = [
  "AWAITING_CLAIM",
  "CONFIRMING",
  "COMPLETED",
  "UNCLAIMABLE",
  "UNTRACKED_DESTINATION",
  "UNMATCHED",
] as const satisfies TransferStatus[]

export type AccountTab = { status: TransferStatus | null; count: number; current: boolean }

export type AccountView = {
  tabs: AccountTab[]
  awaiting: number
  /** Of tokens that nobody has registered, whether they are shown or not. */
  unregistered: number
  /** Nothing was ever sent or received, of any token. */
  empty: boolean
}

export function buildAccount(counts: AccountCounts, { status, unregistered }: ListChoice): AccountView {
  const [chosen] = status
  const shown = unregistered ? counts.all : counts.registered
  const byStatus = ORDER.map(each => ({
    status: each,
    count: counts[each].totalCount,
    current: each === chosen,
  }))
  return {
    tabs: [
      { status: null, count: shown.totalCount, current: chosen === undefined },
      ...byStatus.filter(({ count, current }) => count > 0 || current),
    ],
    awaiting: counts.AWAITING_CLAIM.totalCount,
    unregistered: counts.all.totalCount - counts.registered.totalCount,
    empty: counts.all.totalCount === 0,
  }
}
