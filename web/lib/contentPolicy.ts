import { browserGraphqlUrl } from "./apiUrls.ts"

/** What a page may load and run. */
export function contentPolicy(nonce: string): string {
  // The compiler of `next dev` evaluates what it has changed.
  const evaluation = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : ""
  return Object.entries({
    "default-src": "'self'",
    "script-src": `'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    // Charts place their marks by style attributes. A style runs nothing.
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    // Readers check a transfer against an endpoint of their own choice.
    "connect-src": `'self' https: http://127.0.0.1:* http://localhost:* ${apiOrigin()}`.trim(),
    "form-action": "'self'",
    "base-uri": "'none'",
    "object-src": "'none'",
    "frame-ancestors": "'none'",
  })
    .map(([name, value]) => `${name} ${value}`)
    .join("; ")
}

function apiOrigin(): string {
  const url = browserGraphqlUrl()
  return URL.canParse(url) ? new URL(url).origin : ""
}
