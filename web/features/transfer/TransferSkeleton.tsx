import { PageSkeleton } from "../../ui/PageSkeleton.tsx"
import { PanelSkeleton } from "../../ui/PanelSkeleton.tsx"

export function TransferSkeleton() {
  return (
    <PageSkeleton subject="transfer" titleWidth="320px">
      <div className="grid gap-6 desktop:grid-cols-[minmax(0,1fr)_400px]">
        <PanelSkeleton height={420} />
        <PanelSkeleton height={420} />
      </div>
    </PageSkeleton>
  )
}
