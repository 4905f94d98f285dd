import { PageSkeleton } from "../../ui/PageSkeleton.tsx"
import { PanelSkeleton } from "../../ui/PanelSkeleton.tsx"

export function ChainSkeleton() {
  return (
    <PageSkeleton subject="chain" titleWidth="200px">
      <div className="grid gap-6 desktop:grid-cols-2">
        <PanelSkeleton height={260} />
        <PanelSkeleton height={260} />
      </div>
    </PageSkeleton>
  )
}
