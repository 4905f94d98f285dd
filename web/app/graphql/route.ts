import { limits } from "../../../ponder/src/api/guard/limits.ts"
import { serverGraphqlUrl } from "../../lib/apiUrls.ts"
import { endedInOrder } from "../../lib/endedInOrder.ts"
import { UNREACHABLE_CODE } from "../../lib/gateway.ts"
import { ALLOWANCE, passedOn } from "../../lib/passedOn.ts"
import { readBody } from "../../lib/readBody.ts"
import { visitorHeaders } from "../../lib/visitorHeaders.ts"

// A route handler and not a rewrite: Next fixes rewrites at build time, and the API's address is known at run time.
export async function POST(request: Request): Promise<Response> {
  // What the API would refuse is not gathered here first.
  const body = await readBody(request, limits.body.most)
  if (body === null) {
    const message = `This query is too long; at most ${limits.body.most} bytes are answered.`
    const error = { message, extensions: { code: limits.body.code, limit: limits.body.most } }
    return Response.json({ errors: [error] }, { status: 413 })
  }
  try {
    const answer = await fetch(serverGraphqlUrl(), {
      method: "POST",
      headers: {
        "content-type": request.headers.get("content-type") ?? "application/json",
        accept: request.headers.get("accept") ?? "application/json",
        ...visitorHeaders(request.headers),
      },
      body,
      signal: request.signal,
      cache: "no-store",
    })
    const contentType = answer.headers.get("content-type") ?? "application/json"
    // Whoever compresses a stream on the way holds its messages back.
    const headers = {
      ...passedOn(answer.headers, ALLOWANCE),
      "content-type": contentType,
      "cache-control": "no-store, no-transform",
    }
    const isStream = contentType.startsWith("text/event-stream")
    const content = isStream && answer.body ? endedInOrder(answer.body) : answer.body
    return new Response(content, { status: answer.status, headers })
  } catch {
    const error = { message: "The index does not answer.", extensions: { code: UNREACHABLE_CODE } }
    return Response.json({ errors: [error] }, { status: 502 })
  }
}
