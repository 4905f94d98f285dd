import { once } from "node:events"
import { get, type IncomingMessage } from "node:http"

const QUERY = "subscription { transfers { pegIn { txHash } pegOut { txHash } } }"
const HASH = /"txHash":"(0x[0-9a-f]{64})"/g

export type Arrivals = {
  /** When a message first named each transaction, in milliseconds since 1970. */
  arrived: ReadonlyMap<string, number>
  stop(): void
}

/** Subscribes to all transfers, as a client does. */
export async function followTransfers(url: string): Promise<Arrivals> {
  const address = new URL("/graphql", url)
  address.searchParams.set("query", QUERY)
  const request = get(address, { headers: { accept: "text/event-stream" } })
  const [response] = (await once(request, "response")) as [IncomingMessage]
  if (response.statusCode !== 200) throw new Error(`The API answered ${response.statusCode}.`)
  const arrived = new Map<string, number>()
  let unfinished = ""
  response.setEncoding("utf8").on("data", (piece: string) => {
    const now = Date.now()
    const lines = (unfinished + piece).split("\n")
    unfinished = lines.pop() ?? ""
    for (const [, hash = ""] of lines.join("\n").matchAll(HASH))
      if (!arrived.has(hash)) arrived.set(hash, now)
  })
  response.on("error", () => {})
  return { arrived, stop: () => request.destroy() }
}
