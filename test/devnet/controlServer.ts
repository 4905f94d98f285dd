import { once } from "node:events"
import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"
import { isHash } from "viem"
import { z } from "zod"
import type { LocalNetwork } from "./network/localNetwork.ts"
import { ImpossibleNow } from "./nodes/nodeErrors.ts"
import { holdsDeposit } from "./notary/holdsDeposit.ts"
import type { LiveTraffic } from "./traffic/liveTraffic.ts"

export type ControlServer = { url: string; stop: () => Promise<void> }

/** A request that cannot be carried out, said to the caller. */
class Refusal extends Error {
  override name = "Refusal"
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

const chainId = z.number().int()
const blocks = z.number().int().min(1).max(1_000)

const notarizeInput = z.strictObject({
  chainId,
  transactionHash: z.string().refine(isHash, "is not a transaction hash"),
})
const mineInput = z.strictObject({ chainId, blocks: blocks.default(1) })
const reorgInput = z.strictObject({
  chainId,
  depth: blocks,
  fate: z.enum(["same-place", "later-block", "other-index", "dropped"]).default("same-place"),
})
const nodeInput = z.strictObject({ chainId, running: z.boolean() })
const faultsInput = z.strictObject({
  chainId,
  faults: z.strictObject({
    delayMs: z.number().int().min(0).optional(),
    httpStatus: z.number().int().min(400).max(599).optional(),
    hideLogs: z.boolean().optional(),
    chainId: z.number().int().min(1).optional(),
    headBlock: z.number().int().min(0).optional(),
  }),
})
const trafficInput = z.strictObject({ sending: z.boolean() })

/**
 * The notary over HTTP, and what tests do to the network. Every call is a POST with a JSON body: `/notarize`, `/mine`,
 * `/reorg`, `/node`, `/faults`, `/traffic`.
 */
export async function startControlServer(network: LocalNetwork, live: LiveTraffic): Promise<ControlServer> {
  const chainOf = (id: number) => {
    if (!network.chains.some(chain => chain.network.id === id))
      throw new Refusal(404, `There is no chain ${id} here.`)
    return network.chain(id)
  }

  const routes: Record<string, (body: unknown) => Promise<unknown>> = {
    "/notarize": async body => {
      const { chainId: id, transactionHash } = notarizeInput.parse(body)
      const chain = chainOf(id)
      const receipt = await chain.receipt(transactionHash)
      if (!receipt) throw new Refusal(404, `Chain ${id} has no transaction ${transactionHash}.`)
      if (receipt.status !== "0x1") throw new Refusal(409, "The transaction failed: nothing was deposited.")
      if (!holdsDeposit(receipt, chain.network.bridge.address))
        throw new Refusal(409, `The transaction has no deposit into the bridge of chain ${id}.`)
      return network.notarize(id, receipt)
    },
    "/mine": async body => {
      const input = mineInput.parse(body)
      await chainOf(input.chainId).mine(input.blocks)
    },
    "/reorg": async body => {
      const { chainId: id, depth, fate } = reorgInput.parse(body)
      await chainOf(id).reorg(depth, fate)
    },
    "/node": async body => {
      const { chainId: id, running } = nodeInput.parse(body)
      await chainOf(id).setRunning(running)
    },
    "/faults": async body => {
      const { chainId: id, faults } = faultsInput.parse(body)
      chainOf(id).proxy.faults = faults
    },
    "/traffic": async body => live.setSending(trafficInput.parse(body).sending),
  }

  const server = createServer((incoming, outgoing) => {
    answer(incoming, routes).then(({ status, body }) => {
      outgoing.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))
    })
  }).listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  const stop = async () => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${port}`, stop }
}

async function answer(
  incoming: IncomingMessage,
  routes: Record<string, (body: unknown) => Promise<unknown>>,
) {
  try {
    const route = routes[incoming.url ?? ""]
    if (!route || incoming.method !== "POST")
      throw new Refusal(404, `POST to one of ${Object.keys(routes).join(", ")}.`)
    return { status: 200, body: (await route(await readJson(incoming))) ?? {} }
  } catch (error) {
    const message = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
    return { status: statusOf(error), body: { error: message } }
  }
}

function statusOf(error: unknown): number {
  if (error instanceof Refusal) return error.status
  if (error instanceof ImpossibleNow) return 409
  return error instanceof z.ZodError ? 400 : 500
}

async function readJson(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  try {
    return JSON.parse(Buffer.concat(chunks).toString() || "{}")
  } catch {
    throw new Refusal(400, "The body is not JSON.")
  }
}
