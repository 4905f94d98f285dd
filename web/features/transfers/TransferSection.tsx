import type { ComponentProps, ReactNode } from "react"
import { ReadingBoundary } from "../../lib/ReadingBoundary.tsx"
import type { FirstReading } from "../../lib/reading.ts"
import { ExportLinks } from "./ExportLinks.tsx"
import type { TransferCountData } from "./queries.ts"
import { TransferCount } from "./TransferCount.tsx"
import { TransferList } from "./TransferList.tsx"
import { TransferListSkeleton } from "./TransferListSkeleton.tsx"

type Props = ComponentProps<typeof TransferList> & {
  count: FirstReading<TransferCountData>
  children?: ReactNode
}

/** The transfers of something that has a page of its own. */
export function TransferSection({ count, children, ...list }: Props) {
  return (
    <section aria-label="Transfers" className="min-w-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="font-semibold">Transfers</h2>
        <span className="flex flex-wrap gap-x-6 text-quiet">
          <ReadingBoundary fallback={"\u00a0"} first={count}>
            <TransferCount first={count} />
          </ReadingBoundary>
          <span>
            Export: <ExportLinks choice={list.choice} />
          </span>
        </span>
      </div>
      {children}
      <ReadingBoundary fallback={<TransferListSkeleton />} first={list.first}>
        <TransferList {...list} />
      </ReadingBoundary>
    </section>
  )
}
