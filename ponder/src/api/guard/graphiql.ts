import { promisify } from "node:util"
import { gzip } from "node:zlib"
import { shouldRenderGraphiQL } from "graphql-yoga"
import type { MiddlewareHandler } from "hono"
import { exampleQueries } from "./exampleQueries.ts"

/** The page holds all of its scripts and fonts; this keeps it from asking anybody but this API for anything. */
const ONLY_ITSELF = [
  "default-src 'none'",
  "connect-src 'self'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  "worker-src blob:",
  "font-src data:",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ")

const HEADERS = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": ONLY_ITSELF,
  "Cache-Control": "public, max-age=3600",
  Vary: "Accept, Accept-Encoding",
}

const IN_THE_LINK = "the query of the link"

let page: Promise<{ plain: string; zipped: Uint8Array<ArrayBuffer> }> | undefined

/** Answers browsers; everybody else goes on. */
export const graphiql: MiddlewareHandler = async (context, next) => {
  if (!shouldRenderGraphiQL(context.req.raw)) return next()
  page ??= makePage()
  const { plain, zipped } = await page
  return context.req.header("accept-encoding")?.includes("gzip")
    ? context.body(zipped, 200, { ...HEADERS, "Content-Encoding": "gzip" })
    : context.body(plain, 200, HEADERS)
}

// Nine megabytes of editor, which most processes never have to show.
async function makePage() {
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql")
  const options = {
    title: "Ankr Bridge GraphQL",
    defaultTabs: exampleQueries.map(query => ({ query })),
    credentials: "omit" as const,
    initialQuery: IN_THE_LINK,
  }
  // Yoga would put a greeting into the first tab. Null leaves the example there, and a link may bring its own query.
  const fromLink = 'new URLSearchParams(location.search).get("query")'
  const plain = renderGraphiQL(options).replace(JSON.stringify(IN_THE_LINK), fromLink)
  return { plain, zipped: new Uint8Array(await promisify(gzip)(plain)) }
}
