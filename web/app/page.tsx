import { NetworkOverview } from "../features/network/NetworkOverview.tsx"
import { NetworkBoundary } from "../features/network/NetworkProvider.tsx"
import { NetworkSkeleton } from "../features/network/NetworkSkeleton.tsx"

export default function HomePage() {
  return (
    <>
      <h1 className="text-balance text-heading font-semibold">The Ankr Bridge, as the chains record it</h1>
      <p className="mt-2 mb-8 text-pretty text-quiet">
        Every deposit and withdrawal between Ethereum, Polygon and BSC, counted from the bridge’s own events.
      </p>
      <NetworkBoundary fallback={<NetworkSkeleton />}>
        <NetworkOverview />
      </NetworkBoundary>
    </>
  )
}
