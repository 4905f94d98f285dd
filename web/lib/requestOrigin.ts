type Headers = { get: (name: string) => string | null }

// What a header says ends up in links, and in lines that people run.
const HOST = /^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i

/**
 * Where a reader finds this site, as the request came in; null where it does not say so in earnest. Only the Host that it was
 * sent to counts: what a cache keeps, it keeps for that one, and X-Forwarded-Host can be written by anybody.
 */
export function requestOrigin(headers: Headers): string | null {
  const host = headers.get("host") ?? ""
  const protocol = headers.get("x-forwarded-proto") === "https" ? "https" : "http"
  const origin = `${protocol}://${host}`
  return HOST.test(host) && URL.canParse(origin) ? origin : null
}
