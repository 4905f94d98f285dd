import { toPercent } from "../../lib/toPercent.ts"

/** A part of one, as people write percent. */
export function formatShare(share: string): string {
  return `${toPercent(share)} %`
}
