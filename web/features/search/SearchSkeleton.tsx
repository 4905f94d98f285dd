import { Skeleton } from "../../ui/Skeleton.tsx"

export function SearchSkeleton() {
  return (
    <section
      aria-busy="true"
      aria-label="Search"
      className="max-w-[640px] rounded-lg border border-line bg-raised p-6"
    >
      <p className="text-quiet" role="status">
        Asking the index, and the networks where it does not know…
      </p>
      <p className="mt-3">
        <Skeleton width="60%" />
      </p>
      <p className="mt-2">
        <Skeleton width="80%" />
      </p>
    </section>
  )
}
