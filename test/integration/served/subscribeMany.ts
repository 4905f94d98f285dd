import { once } from "node:events"
import { Agent, get, type IncomingMessage } from "node:http"
import { text } from "node:stream/consumers"

const QUERY = "subscription ($id: ID!) { transferUpdated(id: $id) { status } }"

/** Streams of one transfer, all open at once. */
export type Subscriptions = {
  /** Resolves when each has been sent this state last. */
  allShow(status: string): Promise<void>
  /** How many the server has ended in order, once all are over. */
  endedWell(): Promise<number>
}

export async function subscribeMany(url: string, id: string, number: number): Promise<Subscriptions> {
  const address = new URL("/graphql", url)
  address.searchParams.set("query", QUERY)
  address.searchParams.set("variables", JSON.stringify({ id }))
  const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY })
  const streams = await Promise.all(
    Array.from({ length: number }, async () => {
      const request = get(address, { agent, headers: { accept: "text/event-stream" } })
      const [response] = (await once(request, "response")) as [IncomingMessage]
      if (response.statusCode !== 200) throw new Error(await text(response))
      return follow(response)
    }),
  )
  return {
    allShow: async status => {
      await Promise.all(streams.map(stream => stream.shows(status)))
    },
    endedWell: async () => (await Promise.all(streams.map(({ ended }) => ended))).filter(Boolean).length,
  }
}

function follow(response: IncomingMessage) {
  let shown = ""
  const onShown = new Set<() => void>()
  response.setEncoding("utf8").on("data", (piece: string) => {
    shown = /"status":"(\w+)"/.exec(piece)?.[1] ?? shown
    for (const call of onShown) call()
  })
  const ended = new Promise<boolean>(resolve => {
    response.on("end", () => resolve(true))
    response.on("error", () => resolve(false))
  })
  const shows = (status: string) =>
    new Promise<void>(resolve => {
      const look = () => {
        if (shown === status) resolve()
      }
      onShown.add(look)
      look()
    })
  return { shows, ended }
}
