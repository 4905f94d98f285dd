"use client"

import { useNow } from "../../lib/clock.tsx"
import { formatDuration } from "../../lib/format.ts"

export function WaitedFor({ since }: { since: number }) {
  return <p className="text-quiet">For {formatDuration(Math.max(0, useNow() - since))} so far.</p>
}
