import { PageSkeleton } from "../../ui/PageSkeleton.tsx"
import { PanelSkeleton } from "../../ui/PanelSkeleton.tsx"

export function TokenSkeleton() {
  return (
    <PageSkeleton subject="token" titleWidth="160px">
      <PanelSkeleton height={300} />
      <div className="grid gap-6 desktop:grid-cols-2">
        <PanelSkeleton height={300} />
        <PanelSkeleton height={300} />
      </div>
    </PageSkeleton>
  )
}
