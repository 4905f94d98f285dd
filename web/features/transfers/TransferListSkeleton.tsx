import { Skeleton } from "../../ui/Skeleton.tsx"

const ROWS = Array.from({ length: 10 }, (_, row) => row)

export function TransferListSkeleton() {
  return (
    <section aria-busy="true" aria-label="Transfers">
      <div className="mb-2 h-8" />
      <p className="mb-2 text-quiet" data-without-script>
        The index is slow to answer. Reload the page to see the transfers.
      </p>
      {ROWS.map(row => (
        <p className="flex h-10 items-center justify-between border-t border-line" key={row}>
          <Skeleton width="45%" />
          <Skeleton width="64px" />
        </p>
      ))}
    </section>
  )
}
