import { LineSkeleton } from "../../ui/LineSkeleton.tsx"

export function TransferListSkeleton() {
  return (
    <section aria-busy="true" aria-label="Transfers">
      <div className="mb-2 h-8" />
      <p className="mb-2 text-quiet" data-without-script>
        The index is slow to answer. Reload the page to see the transfers.
      </p>
      <LineSkeleton lines={10} />
    </section>
  )
}
