import { Agent, type IncomingMessage, request, type ServerResponse } from "node:http"
import { buffer } from "node:stream/consumers"

const agent = new Agent({ keepAlive: true })
const attempts = 3

/** Puts each request to those that are up in turn, and to the next one where the connection breaks before an answer. */
export function passRequest(portsUp: () => number[]) {
  let turn = 0
  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await buffer(incoming).catch(() => Buffer.alloc(0))
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const up = portsUp()
      const port = up[turn++ % Math.max(up.length, 1)]
      const answer = port === undefined ? undefined : await ask(port, incoming, body)
      if (!answer) continue
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.on("error", () => outgoing.destroy())
      outgoing.on("close", () => answer.destroy())
      answer.pipe(outgoing)
      return
    }
    outgoing.writeHead(503).end()
  }
}

function ask(
  port: number,
  { method, url, headers }: IncomingMessage,
  body: Buffer,
): Promise<IncomingMessage | undefined> {
  return new Promise(resolve => {
    const outgoing = request({ agent, host: "127.0.0.1", port, method, path: url, headers }, resolve)
    outgoing.on("error", () => resolve(undefined))
    outgoing.end(body)
  })
}
