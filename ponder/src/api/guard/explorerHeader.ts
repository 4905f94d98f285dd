import { createHash, timingSafeEqual } from "node:crypto"

/** In which the explorer sends its secret along. */
export const EXPLORER_HEADER = "x-explorer-secret"

/** Takes as long for a wrong secret that is nearly right as for any other. */
export function isSame(told: string | undefined, secret: string | undefined): boolean {
  if (told === undefined || secret === undefined) return false
  return timingSafeEqual(digest(told), digest(secret))
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest()
}
