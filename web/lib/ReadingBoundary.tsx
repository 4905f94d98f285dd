import { type ReactNode, Suspense } from "react"
import type { FirstReading } from "./reading.ts"

type Props = { first: FirstReading<unknown>; fallback: ReactNode; children: ReactNode }

/**
 * A Suspense boundary, but only where there is something to wait for: React sends a large boundary after its fallback
 * even when it is ready, and without JavaScript nobody would ever see it.
 */
export function ReadingBoundary({ first, fallback, children }: Props) {
  return "then" in first.reading ? <Suspense fallback={fallback}>{children}</Suspense> : children
}
