import { once } from "node:events"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { parentPort, workerData } from "node:worker_threads"
import { failedExecution } from "./failedExecution.ts"
import type { Endpoint } from "./gateway.ts"
import { type PinnedBlock, type Question, unpin } from "./pinnedRequest.ts"
import { answersReceipts, rewriteReceipts } from "./rewriteReceipts.ts"
import { markUnreadable } from "./unreadableLog.ts"

type Answer = { id?: unknown; result?: unknown; error?: { code: number; message: string } }
type Upstream = { url: string; headers: Record<string, string>; bridge: Endpoint["bridge"] }

// Ponder loads every file of its source folder; only the gateway's own thread has a parent.
if (parentPort) parentPort.postMessage(await serve(workerData as Endpoint[]))

/** Listens on loopback; the path of a request is the number of the endpoint that it is for. */
async function serve(endpoints: Endpoint[]): Promise<number> {
  const upstreams = endpoints.map(({ url, bridge }) => ({ ...splitCredentials(url), bridge }))
  const server = createServer((incoming, outgoing) => {
    forward(upstreams, incoming, outgoing).catch(() => {
      // Ponder takes a broken connection as this endpoint's fault, and asks another one or tries again.
      outgoing.destroy()
    })
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  return (server.address() as AddressInfo).port
}

async function forward(
  upstreams: Upstream[],
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const upstream = upstreams[Number(incoming.url?.slice(1))]
  if (!upstream) {
    outgoing.writeHead(404).end()
    return
  }
  const abandoned = new AbortController()
  outgoing.on("close", () => abandoned.abort())
  const asked = JSON.parse(await readAll(incoming)) as Question
  const { status, headers, body } = await answerTo(asked, upstream, abandoned.signal)
  outgoing.writeHead(status, headers)
  outgoing.end(body)
}

async function answerTo(asked: Question, upstream: Upstream, signal: AbortSignal) {
  const pinned = unpin(asked)
  const response = await post(pinned?.question ?? asked, upstream, signal)
  const retryAfter = response.headers.get("retry-after")
  const headers = { "content-type": "application/json", ...(retryAfter && { "retry-after": retryAfter }) }
  const text = await response.text()
  if (!response.ok) return { status: response.status, headers, body: text }

  const body = rewritten(pinned?.question.method ?? asked.method, text, upstream.bridge)
  const isGone =
    pinned && (JSON.parse(body) as Answer).error && (await wasReorged(pinned.block, upstream, signal))
  return {
    status: 200,
    headers,
    body: isGone ? JSON.stringify({ jsonrpc: "2.0", id: asked.id, result: null }) : body,
  }
}

function post(question: Question, { url, headers }: Upstream, signal: AbortSignal): Promise<Response> {
  return fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(question),
    signal,
  })
}

/** Whether the chain has another block of this number now, which is why it cannot answer about this one. */
async function wasReorged(block: PinnedBlock, upstream: Upstream, signal: AbortSignal): Promise<boolean> {
  const question = { jsonrpc: "2.0", id: 1, method: "eth_getBlockByNumber", params: [block.number, false] }
  const { result } = (await (await post(question, upstream, signal)).json()) as {
    result?: { hash: string } | null
  }
  return result != null && result.hash !== block.hash
}

/** Most answers are handed on as they are. */
function rewritten(method: string, answered: string, bridge: Endpoint["bridge"]): string {
  if (answersReceipts(method)) return withDigests(JSON.parse(answered) as Answer, bridge)
  if (method === "eth_getLogs") return withUnreadableLogs(answered, bridge)
  if (method === "eth_call") return withPlainRevert(JSON.parse(answered) as Answer)
  return answered
}

function withDigests(answer: Answer, bridge: Endpoint["bridge"]): string {
  return JSON.stringify(
    answer.result ? { ...answer, result: rewriteReceipts(answer.result, bridge) } : answer,
  )
}

function withUnreadableLogs(answered: string, bridge: Endpoint["bridge"]): string {
  const answer = JSON.parse(answered) as Answer
  if (!Array.isArray(answer.result)) return answered
  const marked = markUnreadable(answer.result, bridge)
  const isUnchanged = marked.every((log, index) => log === (answer.result as unknown[])[index])
  return isUnchanged ? answered : JSON.stringify({ ...answer, result: marked })
}

/**
 * Ponder asks again for a minute, and stops the chain meanwhile, unless it reads of a revert. A token whose code fails in
 * another way must not be able to do that to everybody.
 */
function withPlainRevert(answer: Answer): string {
  const { error } = answer
  if (!error || !failedExecution.test(error.message)) return JSON.stringify(answer)
  return JSON.stringify({ ...answer, error: { code: 3, message: `execution reverted: ${error.message}` } })
}

/** `fetch` refuses a URL with a user in it. */
function splitCredentials(text: string): { url: string; headers: Record<string, string> } {
  const url = new URL(text)
  if (!url.username && !url.password) return { url: url.href, headers: {} }
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`
  url.username = ""
  url.password = ""
  return { url: url.href, headers: { authorization: `Basic ${Buffer.from(pair).toString("base64")}` } }
}

async function readAll(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
