import { once } from "node:events"
import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"
import { answer, RpcError } from "./answer.ts"
import type { Block } from "./block.ts"
import { type Deferred, deferred } from "./deferred.ts"

type Question = { id: number; method: string; params?: unknown[] }

export type ScriptedChains = {
  url(chainId: number): string
  /** From now on the chain's node follows this branch, from block 0 to the last block. */
  show(branch: readonly Block[]): void
  /** The chain's node takes questions but does not answer, until it is released. */
  hold(chainId: number): void
  release(chainId: number): void
  /** Resolves when the next question of this kind comes in. */
  asked(chainId: number, method: string): Promise<void>
  stop(): Promise<void>
}

/** Nodes of several chains in one server: they answer whatever the script shows at the moment of the question. */
export async function startScriptedChains(): Promise<ScriptedChains> {
  const branches = new Map<number, readonly Block[]>()
  const known = new Map<string, Block>()
  const held = new Map<number, Deferred>()
  const awaited = new Map<string, Deferred>()

  const server = createServer(async (incoming, outgoing) => {
    const chainId = Number(new URL(incoming.url ?? "", "http://node").pathname.slice(1))
    const asked = JSON.parse(await readAll(incoming)) as Question | Question[]
    for (const { method } of [asked].flat()) settle(awaited, `${chainId} ${method}`)
    await held.get(chainId)?.promise
    const answers = Array.isArray(asked)
      ? asked.map(question => answerQuestion(chainId, question))
      : answerQuestion(chainId, asked)
    outgoing.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answers))
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo

  function answerQuestion(chainId: number, { id, method, params = [] }: Question) {
    try {
      const view = { branch: branches.get(chainId) ?? [], known }
      return { jsonrpc: "2.0", id, result: answer(view, method, params) }
    } catch (error) {
      const code = error instanceof RpcError ? error.code : -32_603
      return { jsonrpc: "2.0", id, error: { code, message: (error as Error).message } }
    }
  }

  return {
    url: chainId => `http://127.0.0.1:${port}/${chainId}`,
    show: branch => {
      for (const block of branch) known.set(block.hash, block)
      const head = branch.at(-1)
      if (head) branches.set(head.chainId, branch)
    },
    hold: chainId => {
      if (!held.has(chainId)) held.set(chainId, deferred())
    },
    release: chainId => settle(held, chainId),
    asked: (chainId, method) => {
      const key = `${chainId} ${method}`
      const waiting = awaited.get(key) ?? deferred()
      awaited.set(key, waiting)
      return waiting.promise
    },
    stop: async () => {
      for (const chainId of [...held.keys()]) settle(held, chainId)
      server.close()
      server.closeAllConnections()
      await once(server, "close")
    },
  }
}

function settle<Key>(waiting: Map<Key, Deferred>, key: Key): void {
  waiting.get(key)?.resolve()
  waiting.delete(key)
}

async function readAll(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
