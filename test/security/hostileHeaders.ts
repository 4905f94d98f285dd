import type { Random } from "../devnet/traffic/random.ts"
import { hostileText } from "./hostileText.ts"

const names = [
  "accept",
  "accept-encoding",
  "accept-language",
  "authorization",
  "cookie",
  "forwarded",
  "if-modified-since",
  "if-none-match",
  "next-action",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-router-state-tree",
  "next-url",
  "origin",
  "range",
  "referer",
  "rsc",
  "traceparent",
  "user-agent",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
  "x-http-method-override",
  "x-invoke-path",
  "x-matched-path",
  "x-middleware-subrequest",
  "x-nextjs-data",
  "x-original-url",
  "x-real-ip",
] as const

const values = [
  "1",
  "*/*",
  "text/html",
  "text/event-stream",
  "application/graphql-response+json",
  "gzip;q=0, br",
  "evil.example",
  "https",
  "127.0.0.1, ::1, unknown",
  "bytes=0-18446744073709551615",
  "Bearer null",
  "theme=dark; theme=; __proto__=1",
  'W/"*"',
  "POST",
  "middleware:middleware:middleware:middleware:middleware",
  "[[[",
  "%5B%22%22%2C%7B%7D%5D",
  "x".repeat(4_000),
]

/** A few headers that a server may take at their word, with values that it had better not. */
export function hostileHeaders(random: Random): Record<string, string> {
  const many = random.pick([0, 0, 1, 1, 2, 4])
  return Object.fromEntries(
    Array.from({ length: many }, () => [
      random.pick(names),
      random.chance(70) ? random.pick(values) : sendable(hostileText(random)),
    ]),
  )
}

/** What a header can hold at all. */
function sendable(text: string): string {
  return text.replace(/[^\t\x20-\x7e\x80-\xff]/g, "?").slice(0, 4_000)
}
