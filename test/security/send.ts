import { type Agent, type IncomingMessage, request } from "node:http"
import type { FuzzedRequest } from "./fuzzedRequest.ts"

export type Received = { status: number; contentType: string; body: string; milliseconds: number }

/** A page has less; of a file that is longer the rest is as its beginning. */
const MOST_BYTES = 3_000_000
const PATIENCE_MS = 30_000

/** By Node's own client, which leaves paths and headers as they are. A stream is left once it has begun. */
export function send(
  agent: Agent,
  base: string,
  { method, path, headers, body }: FuzzedRequest,
): Promise<Received> {
  const { hostname, port } = new URL(base)
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { "content-length": `${Buffer.byteLength(body)}` }
    const asked = request({ agent, hostname, port, method, path, headers: { ...headers, ...length } })
    asked.setTimeout(PATIENCE_MS, () => asked.destroy(new Error(`No answer within ${PATIENCE_MS} ms.`)))
    asked.on("error", reject)
    asked.on("response", response => {
      readBody(response).then(
        text =>
          resolve({
            status: response.statusCode ?? 0,
            contentType: response.headers["content-type"] ?? "",
            body: text,
            milliseconds: performance.now() - started,
          }),
        reject,
      )
    })
    asked.end(body)
  })
}

async function readBody(response: IncomingMessage): Promise<string> {
  if (response.headers["content-type"]?.startsWith("text/event-stream")) {
    response.destroy()
    return ""
  }
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response) {
    chunks.push(chunk)
    length += chunk.length
    if (length > MOST_BYTES) break
  }
  return Buffer.concat(chunks).toString()
}
