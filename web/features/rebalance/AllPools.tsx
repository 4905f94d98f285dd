import Link from "next/link"
import type { ReactNode } from "react"
import { paths } from "../../lib/paths.ts"

/** From one token back to all of them. */
export function AllPools({ children }: { children?: ReactNode }) {
  return (
    <p className="mb-4 flex flex-wrap gap-x-4 text-note">
      <Link className="link" href={paths.rebalance()} prefetch={false}>
        All pools and tokens
      </Link>
      {children}
    </p>
  )
}
