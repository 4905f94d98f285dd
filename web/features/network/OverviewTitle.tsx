import { SilentSince } from "./SilentSince.tsx"

/** Bad news stands in the line of the title, so that it moves nothing when it comes. */
export function OverviewTitle({ failingSince }: { failingSince: number | null }) {
  return (
    <div className="mb-2 flex min-h-6 flex-wrap items-baseline gap-x-4 gap-y-1">
      <h2 className="font-semibold">Events by chain</h2>
      <p className="text-note text-quiet" role="status">
        <SilentSince failingSince={failingSince} />
      </p>
    </div>
  )
}
