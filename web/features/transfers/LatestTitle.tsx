import Link from "next/link"
import { paths } from "../../lib/paths.ts"

export function LatestTitle() {
  return (
    <div className="mb-2 flex items-baseline justify-between gap-4">
      <h2 className="font-semibold">Latest transfers</h2>
      <Link className="link" href={paths.transfers()} prefetch={false}>
        All transfers
      </Link>
    </div>
  )
}
