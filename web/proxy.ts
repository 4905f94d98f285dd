import { type NextRequest, NextResponse } from "next/server"
import { contentPolicy } from "./lib/contentPolicy.ts"

/** Each page gets a policy of its own: only scripts that carry this answer's nonce run. */
export function proxy(request: NextRequest): NextResponse {
  if (!isWellEncoded(request.nextUrl.pathname)) {
    return new NextResponse("This address is not well formed.\n", { status: 400 })
  }
  const policy = contentPolicy(btoa(crypto.randomUUID()))
  const headers = new Headers(request.headers)
  // Next.js reads the nonce off the request and puts it on its own scripts.
  headers.set("Content-Security-Policy", policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set("Content-Security-Policy", policy)
  return response
}

/** Next.js fails at an address that cannot be decoded, as if that were a fault of its own. */
function isWellEncoded(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

export const config = { matcher: "/((?!_next/static|_next/image|graphql$|export/).*)" }
