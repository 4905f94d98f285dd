import { EXPLORER_HEADER } from "../../ponder/src/api/guard/explorerHeader.ts"

type Headers = { get: (name: string) => string | null }

/** Tells the API for whom this site asks: what it lets one client ask is then each visitor's, and not that of all. */
export function visitorHeaders(request: Headers): Record<string, string> {
  const secret = process.env.EXPLORER_SECRET
  const forwardedFor = request.get("x-forwarded-for")
  return secret && forwardedFor ? { [EXPLORER_HEADER]: secret, "x-forwarded-for": forwardedFor } : {}
}
