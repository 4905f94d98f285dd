import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

type Receipt = { cumulativeGasUsed: string; logs: { data: string }[] }

export type RpcEndpoint = {
  url: string
  /** What was asked, in order. */
  asked: string[]
  stop: () => Promise<void>
}

/** An endpoint that web pages may ask: it hands on what the one behind it says, with the receipts tampered with. */
export async function startRpcEndpoint(
  behind: string,
  tamper: (receipt: Receipt) => void = () => {},
): Promise<RpcEndpoint> {
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    response.setHeader("access-control-allow-origin", "*")
    response.setHeader("access-control-allow-headers", "content-type")
    if (request.method === "OPTIONS") {
      response.writeHead(204).end()
      return
    }
    const body = Buffer.concat(await request.toArray()).toString()
    const { method } = JSON.parse(body) as { method: string }
    asked.push(method)
    const headers = { "content-type": "application/json" }
    const answer = await (await fetch(behind, { method: "POST", headers, body })).json()
    if (method === "eth_getTransactionReceipt" && answer.result) tamper(answer.result)
    response.setHeader("content-type", "application/json").end(JSON.stringify(answer))
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, "close")
    },
  }
}
