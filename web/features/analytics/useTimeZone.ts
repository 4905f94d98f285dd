import { useSyncExternalStore } from "react"
import type { Choice } from "./readChoice.ts"

const never = () => () => {}

/** The reader's own, which only the browser knows, or UTC. */
export function useTimeZone(zone: Choice["zone"]): string {
  const local = useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => "UTC",
  )
  return zone === "local" ? local : "UTC"
}
