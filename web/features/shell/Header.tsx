import { Skeleton } from "../../ui/Skeleton.tsx"
import { IndexHeadline } from "../network/IndexHeadline.tsx"
import { NetworkBoundary } from "../network/NetworkProvider.tsx"
import { ThemeToggle } from "../theme/ThemeToggle.tsx"
import { HeaderSearch } from "./HeaderSearch.tsx"
import { Navigation } from "./Navigation.tsx"
import { Wordmark } from "./Wordmark.tsx"

export function Header() {
  return (
    <header className="border-b border-line print:hidden">
      <div className="page-width flex min-h-14 flex-wrap items-center gap-x-6">
        <span className="flex h-14 items-center">
          <Wordmark />
        </span>
        <Navigation />
        <div className="ml-auto flex items-center gap-3 desktop:order-last desktop:ml-0">
          <NetworkBoundary fallback={<Skeleton width="40px" />}>
            <IndexHeadline />
          </NetworkBoundary>
          <ThemeToggle />
        </div>
        <div className="ml-auto flex grow justify-end max-desktop:order-last max-desktop:w-full">
          <HeaderSearch />
        </div>
      </div>
    </header>
  )
}
