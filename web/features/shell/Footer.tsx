import { BlockVector } from "../network/BlockVector.tsx"
import { NetworkBoundary } from "../network/NetworkProvider.tsx"
import { PageAddress } from "./PageAddress.tsx"

export function Footer() {
  return (
    <footer className="border-t border-line text-note text-quiet print:break-inside-avoid">
      <div className="page-width flex min-h-14 flex-wrap items-center justify-between gap-x-8 gap-y-2 py-4 print:pb-0">
        <p>A community index, read from the public chains. Not run by Ankr.</p>
        <NetworkBoundary fallback={null}>
          <BlockVector />
        </NetworkBoundary>
        <PageAddress />
      </div>
    </footer>
  )
}
