import { Hono } from "hono"
import { expect, test } from "vitest"
import { bodyLimit } from "./bodyLimit.ts"

const refused: string[] = []
const app = new Hono()
app.use(bodyLimit(code => refused.push(code)))
app.post("/graphql", async context => context.text(`${(await context.req.text()).length}`))

test("a body that is too long is refused by its own word", async () => {
  const body = "x".repeat(65_537)
  const response = await app.request("/graphql", {
    method: "POST",
    body,
    headers: { "content-length": `${body.length}` },
  })
  expect(response.status).toBe(413)
  expect(response.headers.get("connection")).toBe("close")
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: "QUERY_TOO_LONG", limit: 65_536, cost: 65_537 } }],
  })
  expect(refused).toEqual(["QUERY_TOO_LONG"])
})

test("one that says nothing of its length is read no further than the limit", async () => {
  let sent = 0
  const body = new ReadableStream({
    pull(controller) {
      sent += 10_000
      controller.enqueue(new Uint8Array(10_000))
    },
  })
  const response = await app.request("/graphql", { method: "POST", body, duplex: "half" } as RequestInit)
  expect(response.status).toBe(413)
  expect(sent).toBeLessThan(100_000)
})

test("any other goes through whole", async () => {
  const response = await app.request("/graphql", { method: "POST", body: "x".repeat(65_536) })
  expect(await response.text()).toBe("65536")
})
