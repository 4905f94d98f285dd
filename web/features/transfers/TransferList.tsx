"use client"

import Link from "next/link"
import { useRouter } from "next/navigation"
import type { FirstReading } from "../../lib/reading.ts"
import { useLatest, useReading } from "../../lib/useReading.ts"
import { IndexSilent } from "../network/IndexSilent.tsx"
import { type ListChoice, writeListChoice } from "./listChoice.ts"
import { listFilter, listVariables } from "./listVariables.ts"
import { currentLines, newerLines } from "./mergeLive.ts"
import { NoTransfers } from "./NoTransfers.tsx"
import { type TransferListData, TransferListQuery } from "./queries.ts"
import { TransferTable } from "./TransferTable.tsx"
import { useLiveLines } from "./useLiveLines.ts"

const POLL_MS = 4_000

type FixedChoice = Pick<ListChoice, "address" | "tokenId" | "fromChainId" | "toChainId">

type Props = {
  choice: ListChoice
  first: FirstReading<TransferListData>
  /** The page that the list is on, and what of the choice its path says already. */
  path: string
  fixed?: FixedChoice
}

/** One page of transfers: their state is followed, and what is newer is announced, not pushed in between. */
export function TransferList({ choice, first, path, fixed = {} }: Props) {
  const { latest } = useReading({
    document: TransferListQuery,
    variables: listVariables(choice),
    first,
    pollMs: POLL_MS,
    // From then on the stream tells what changes.
    settled: () => true,
  })
  const reading = useLatest(first, latest)
  const live = useLiveLines(first, reading, listFilter(choice))

  if (reading.kind === "unread") return <IndexSilent unread={reading} />
  const { nodes, pageInfo } = reading.data.transfers
  const page = { lines: nodes, status: choice.status, goesOn: pageInfo.hasNextPage }
  const newer = choice.order === "NEWEST" && !choice.after ? newerLines(page, live) : []
  // On an empty page nothing is moved by what comes.
  const lines = nodes.length === 0 ? newer : currentLines(nodes, live)
  const pageAfter = (after?: string) => {
    return `${path}?${writeListChoice({ ...without(choice, fixed), after })}`
  }
  return (
    <>
      <NewerBar count={nodes.length === 0 ? 0 : newer.length} />
      {lines.length === 0 ? (
        <NoTransfers choice={choice} />
      ) : (
        <TransferTable caption="Transfers" transfers={lines} />
      )}
      {(pageInfo.hasPreviousPage || pageInfo.hasNextPage) && (
        <nav aria-label="Pages of transfers" className="mt-4 flex justify-between gap-4">
          {pageInfo.hasPreviousPage ? (
            <Link className="link py-2" href={pageAfter()} prefetch={false}>
              First page
            </Link>
          ) : (
            <span />
          )}
          {pageInfo.hasNextPage && pageInfo.endCursor && (
            <Link className="link py-2" href={pageAfter(pageInfo.endCursor)} prefetch={false} rel="next">
              Next page
            </Link>
          )}
        </nav>
      )}
    </>
  )
}

function without(choice: ListChoice, fixed: FixedChoice): ListChoice {
  return { ...choice, ...Object.fromEntries(Object.keys(fixed).map(name => [name, undefined])) }
}

/** Takes its room from the start, so that nothing moves when something comes. */
function NewerBar({ count }: { count: number }) {
  const router = useRouter()
  return (
    <div className="mb-2 h-8" data-needs-script role="status">
      {count > 0 && (
        <button
          className="flex h-8 w-full items-center justify-center rounded-md bg-sunken text-accent hover:underline"
          onClick={() => router.refresh()}
          type="button"
        >
          {count === 1 ? "1 new transfer" : `${count} new transfers`}: show
        </button>
      )}
    </div>
  )
}
