import { Skeleton } from "../../ui/Skeleton.tsx"
import { IndexHeadline } from "../network/IndexHeadline.tsx"
import { NetworkBoundary } from "../network/NetworkProvider.tsx"
import { ThemeToggle } from "../theme/ThemeToggle.tsx"
import { Wordmark } from "./Wordmark.tsx"

export function Header() {
  return (
    <header className="border-b border-line">
      <div className="page-width flex h-14 items-center justify-between gap-4">
        <Wordmark />
        <div className="flex items-center gap-3">
          <NetworkBoundary fallback={<Skeleton width="40px" />}>
            <IndexHeadline />
          </NetworkBoundary>
          <ThemeToggle />
        </div>
      </div>
    </header>
  )
}
