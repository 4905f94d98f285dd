import { Skeleton } from "../../ui/Skeleton.tsx"

export function TokenSkeleton() {
  return (
    <section aria-busy="true" aria-label="Token" className="grid gap-6">
      <p className="flex h-13 items-start">
        <Skeleton width="160px" />
      </p>
      <p className="text-quiet" data-without-script>
        The index is slow to answer. Reload the page to see the token.
      </p>
      <div className="h-[300px] rounded-lg border border-line bg-raised" />
      <div className="grid gap-6 desktop:grid-cols-2">
        <div className="h-[300px] rounded-lg border border-line bg-raised" />
        <div className="h-[300px] rounded-lg border border-line bg-raised" />
      </div>
    </section>
  )
}
