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
  const plain = renderGraphiQL({
    title: "Ankr Bridge GraphQL",
    // Without it, the first tab would hold a greeting instead.
    defaultQuery: exampleQueries[0],
    defaultTabs: exampleQueries.map(query => ({ query })),
    credentials: "omit",
  })
  return { plain, zipped: new Uint8Array(await promisify(gzip)(plain)) }
}
