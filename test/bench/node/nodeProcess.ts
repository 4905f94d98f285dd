import { once } from "node:events"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { RpcError } from "../../integration/scriptedChains/answer.ts"
import { Allowance } from "./allowance.ts"
import { announceHeads } from "./announceHeads.ts"
import { benchAnswer } from "./benchAnswer.ts"
import { BenchChain } from "./benchChain.ts"
import { mineOn } from "./mineOn.ts"
import {
  type Appearances,
  defaultNodeOptions,
  type NodeCounts,
  type NodeMessage,
  type NodeOptions,
  noCounts,
} from "./nodeOptions.ts"

type Question = { id?: unknown; method: string; params?: unknown[] }

const [folder = "", ...ids] = process.argv.slice(2)
const chains = new Map(ids.map(id => [Number(id), new BenchChain(folder, Number(id))]))
const allowances = new Map(ids.map(id => [Number(id), new Allowance()]))
/** What is asked to get to know a node, which somebody may do long before work begins. */
const introductions = new Set([
  "eth_chainId",
  "eth_blockNumber",
  "eth_syncing",
  "net_version",
  "web3_clientVersion",
])
let options: NodeOptions = defaultNodeOptions
let counts: NodeCounts = noCounts()

/** The path names the chain. What comes after it makes several addresses of one node. */
const server = createServer((incoming, outgoing) => {
  const chainId = Number(/\d+/.exec(incoming.url ?? "")?.[0])
  const pieces: Buffer[] = []
  incoming.on("data", piece => pieces.push(piece))
  incoming.on("end", () => {
    if (options.latency === 0) respond(chainId, Buffer.concat(pieces), outgoing)
    else setTimeout(respond, options.latency, chainId, Buffer.concat(pieces), outgoing)
  })
})

function respond(chainId: number, body: Buffer, outgoing: ServerResponse<IncomingMessage>): void {
  const chain = chains.get(chainId)
  if (!chain) return void outgoing.writeHead(404).end()
  counts.httpRequests++
  if (!allowances.get(chainId)?.take(options.requestsPerSecond)) {
    counts.refused++
    outgoing.writeHead(429, { "content-type": "application/json", "retry-after": "1" })
    outgoing.end('{"jsonrpc":"2.0","id":null,"error":{"code":-32005,"message":"Too many requests"}}')
    return
  }
  const asked = JSON.parse(body.toString()) as Question | Question[]
  const answered = Array.isArray(asked) ? answerAll(chain, asked) : answerOne(chain, asked)
  counts.bytesSent += answered.length
  outgoing.writeHead(200, { "content-type": "application/json", "content-length": answered.length })
  outgoing.end(answered)
}

function answerAll(chain: BenchChain, asked: Question[]): Buffer {
  if (asked.length > options.largestBatch) {
    const message = `batch of ${asked.length} is too large: at most ${options.largestBatch}`
    return Buffer.from(JSON.stringify({ jsonrpc: "2.0", id: null, error: { code: -32_600, message } }))
  }
  const answers = asked.flatMap((question, index) => [
    Buffer.from(index === 0 ? "[" : ","),
    answerOne(chain, question),
  ])
  return Buffer.concat([...answers, Buffer.from("]")])
}

function answerOne(chain: BenchChain, { id = null, method, params = [] }: Question): Buffer {
  counts.methods[method] = (counts.methods[method] ?? 0) + 1
  if (!introductions.has(method)) counts.firstQuestion ??= Date.now()
  try {
    const result = benchAnswer(chain, method, params)
    return Buffer.concat([
      Buffer.from(`{"jsonrpc":"2.0","id":${JSON.stringify(id)},"result":`),
      result,
      Buffer.from("}"),
    ])
  } catch (error) {
    const code = error instanceof RpcError ? error.code : -32_603
    const message = (error as Error).message
    return Buffer.from(JSON.stringify({ jsonrpc: "2.0", id, error: { code, message } }))
  }
}

const announce = announceHeads(server)
const appearances: Appearances = {}
let stopMining: (() => void) | undefined

/** What the bench asks of the node itself, in turn. */
process.on("message", (message: NodeMessage) => {
  if (message.kind === "behave") {
    options = message.options
    counts = noCounts()
  } else if (message.kind === "mine") {
    stopMining = mineOn([...chains.values()], message.pace, mined => {
      const now = Date.now()
      for (const { hash } of mined.block.transactions) appearances[hash] = now
      announce(mined)
    })
  } else if (message.kind === "rest") {
    stopMining?.()
  }
  process.send?.(message.kind === "rest" ? appearances : counts)
})

server.keepAliveTimeout = 60_000
server.listen(0, "127.0.0.1")
await once(server, "listening")
process.send?.({ port: (server.address() as AddressInfo).port })
process.once("disconnect", () => process.exit(0))
