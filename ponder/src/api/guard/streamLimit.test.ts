import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { createSchema, createYoga } from "graphql-yoga"
import { afterAll, beforeAll, expect, test, vi } from "vitest"
import { type Asked, openAnswers } from "./openAnswers.ts"
import { streamLimit } from "./streamLimit.ts"

const SOON = { timeout: 15_000 }

let subscribed = 0
const yoga = createYoga<Asked>({
  schema: createSchema<Asked>({
    typeDefs: "type Query { a: Int } type Subscription { a: Int }",
    resolvers: {
      Subscription: {
        a: {
          async *subscribe() {
            subscribed++
            yield { a: 1 }
            await new Promise(() => {})
          },
        },
      },
    },
  }),
  logging: false,
  plugins: [
    streamLimit(openAnswers({ code: "TOO_MANY_STREAMS", counted: "streams", inAll: 3, perClient: 2 })),
  ],
})
const server = createServer((request, answer) =>
  yoga.handle(request, answer, { client: String(request.headers.client), answer }),
)
let url: string

beforeAll(async () => {
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
})

afterAll(() => {
  server.close()
  server.closeAllConnections()
})

async function subscribe(client: string, accept = "text/event-stream") {
  const leaving = new AbortController()
  const response = await fetch(`${url}?query=subscription{a}`, {
    headers: { client, accept },
    signal: leaving.signal,
  })
  return { status: response.status, text: () => response.text(), leave: () => leaving.abort() }
}

test("a client holds so many streams, all clients so many, and whoever leaves makes room", async () => {
  const [first] = [await subscribe("a"), await subscribe("a")]
  const third = await subscribe("a")
  expect(third.status).toBe(429)
  expect(await third.text()).toContain(
    '{"message":"You have 2 streams open; one more is answered once one of them has ended.","extensions":{"code":"TOO_MANY_STREAMS","limit":2}}',
  )
  expect((await subscribe("b")).status).toBe(200)
  const ofAll = await subscribe("c")
  expect(ofAll.status).toBe(503)
  expect(await ofAll.text()).toContain("There are 3 streams already")
  expect(subscribed).toBe(3)

  first?.leave()
  await vi.waitUntil(async () => (await subscribe("a")).status === 200, SOON)
})

test("questions are answered meanwhile", async () => {
  const response = await fetch(`${url}?query={a}`, { headers: { client: "a" } })
  expect(await response.json()).toEqual({ data: { a: null } })
})
