import { paths } from "../../lib/paths.ts"
import { ReadingBoundary } from "../../lib/ReadingBoundary.tsx"
import type { FirstReading } from "../../lib/reading.ts"
import { TabLinks } from "../../ui/TabLinks.tsx"
import { ListTools } from "../transfers/ListTools.tsx"
import { type ListChoice, readListChoice } from "../transfers/listChoice.ts"
import { pathOfChoice } from "../transfers/pathOfChoice.ts"
import type { TransferListData } from "../transfers/queries.ts"
import { TransferList } from "../transfers/TransferList.tsx"
import { TransferListSkeleton } from "../transfers/TransferListSkeleton.tsx"
import type { ChainData } from "./queries.ts"

type Props = {
  chainId: number
  choice: ListChoice
  counts: ChainData
  list: FirstReading<TransferListData>
  failingSince: number | null
}

/** What was deposited here, or what is claimed here: the address says the second one only. */
export function ChainTransfers({ chainId, choice, counts, list, failingSince }: Props) {
  const path = paths.chain(chainId)
  const claims = choice.toChainId !== undefined
  const [all, registered] = claims
    ? [counts.claims, counts.registeredClaims]
    : [counts.deposits, counts.registeredDeposits]
  const shown = (of: "Deposits" | "Claims") =>
    (choice.unregistered ? counts[of === "Claims" ? "claims" : "deposits"] : counts[`registered${of}`])
      .totalCount
  const start = { ...readListChoice({}), unregistered: choice.unregistered }
  return (
    <section aria-label="Transfers" className="min-w-0">
      <div className="border-b border-line">
        <TabLinks
          tabs={[
            {
              name: "DEPOSITS",
              label: "Deposits here",
              href: pathOfChoice(path, start),
              count: shown("Deposits"),
              current: !claims,
            },
            {
              name: "CLAIMS",
              label: "Claims here",
              href: pathOfChoice(path, { ...start, toChainId: chainId }),
              count: shown("Claims"),
              current: claims,
            },
          ]}
          what="Transfers from here and to here"
        />
      </div>
      {claims && (
        <p className="mt-3 text-quiet">What is to be paid out here, whether it was claimed or not.</p>
      )}
      <ListTools
        choice={choice}
        failingSince={failingSince}
        path={path}
        rest={{ ...choice, fromChainId: undefined, after: undefined }}
        unregistered={all.totalCount - registered.totalCount}
      />
      <ReadingBoundary fallback={<TransferListSkeleton />} first={list}>
        <TransferList
          choice={choice}
          first={list}
          fixed={claims ? {} : { fromChainId: chainId }}
          path={path}
        />
      </ReadingBoundary>
    </section>
  )
}
