import { Skeleton } from "../../ui/Skeleton.tsx"

export function TransferSkeleton() {
  return (
    <section aria-busy="true" aria-label="Transfer" className="grid gap-6">
      <p className="flex h-7 items-center">
        <Skeleton width="320px" />
      </p>
      <div className="grid gap-6 desktop:grid-cols-[minmax(0,1fr)_400px]">
        <div className="h-[420px] rounded-lg border border-line bg-raised" />
        <div className="h-[420px] rounded-lg border border-line bg-raised" />
      </div>
    </section>
  )
}
