import { Hono } from "hono"
import { expect, test } from "vitest"
import { countedClient } from "./countedClient.ts"
import { rateLimit } from "./rateLimit.ts"

const explorerSecret = "s".repeat(32)

function api(perMinute: number, trustedProxies = 0) {
  const refused: string[] = []
  const app = new Hono()
  const onRefused = (code: string) => refused.push(code)
  const clientOf = countedClient({ trustedProxies, explorerSecret })
  app.use(rateLimit({ perMinute, clientOf, onRefused, now: () => 0 }))
  app.get("/graphql", context =>
    context.text("answered", 200, { "access-control-expose-headers": "x-block-vector" }),
  )
  const ask = (remoteAddress: string, forwardedFor?: string, secret?: string) => {
    const headers = new Headers()
    if (forwardedFor !== undefined) headers.set("x-forwarded-for", forwardedFor)
    if (secret !== undefined) headers.set("x-explorer-secret", secret)
    return app.request("/graphql", { headers }, { incoming: { socket: { remoteAddress } } })
  }
  return { ask, refused }
}

test("answers say what is left; beyond it there is a 429 in the shape of GraphQL", async () => {
  const { ask, refused } = api(1)
  const first = await ask("203.0.113.7")
  expect(first.status).toBe(200)
  expect(Object.fromEntries(first.headers)).toMatchObject({
    "ratelimit-limit": "1",
    "ratelimit-remaining": "0",
    "ratelimit-reset": "60",
    "access-control-expose-headers":
      "x-block-vector, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After",
  })
  expect(first.headers.get("retry-after")).toBeNull()

  const second = await ask("203.0.113.7")
  expect(second.status).toBe(429)
  expect(second.headers.get("retry-after")).toBe("60")
  expect(await second.json()).toEqual({
    errors: [
      {
        message: "More than 1 requests in a minute; the next one is answered in 60 s.",
        extensions: { code: "RATE_LIMITED", limit: 1 },
      },
    ],
  })
  expect(refused).toEqual(["RATE_LIMITED"])
})

test("this machine is not limited, unless a proxy of ours stands on it", async () => {
  const { ask } = api(1)
  for (const address of ["127.0.0.1", "::1", "::ffff:127.0.0.1"]) {
    expect((await ask(address)).status).toBe(200)
    expect((await ask(address)).status).toBe(200)
  }
  const behindProxy = api(1, 1)
  expect((await behindProxy.ask("127.0.0.1", "203.0.113.7")).status).toBe(200)
  expect((await behindProxy.ask("127.0.0.1", "203.0.113.7")).status).toBe(429)
  expect((await behindProxy.ask("127.0.0.1", "203.0.113.8")).status).toBe(200)
})

test("the explorer asks for its visitors, of whom each has a limit, whatever they say of themselves", async () => {
  const { ask } = api(1)
  const statusOf = async (forwardedFor: string) =>
    (await ask("127.0.0.1", forwardedFor, explorerSecret)).status
  expect(await statusOf("203.0.113.7")).toBe(200)
  expect(await statusOf("127.0.0.1, 203.0.113.7")).toBe(429)
  expect(await statusOf("203.0.113.8")).toBe(200)
  // A visitor on this machine.
  expect(await statusOf("203.0.113.7, 127.0.0.1")).toBe(200)
  expect(await statusOf("203.0.113.7, 127.0.0.1")).toBe(200)
})

test("who does not know the secret is no explorer, wherever it asks from", async () => {
  const { ask } = api(1)
  for (const secret of ["", "s".repeat(31), undefined]) {
    expect((await ask("198.51.100.1", "203.0.113.7", secret)).status).toBe(secret === "" ? 200 : 429)
  }
})

test("a proxy before both is one more", async () => {
  const { ask } = api(1, 1)
  const chain = "127.0.0.1, 203.0.113.7, 192.0.2.1"
  expect((await ask("198.51.100.1", chain, explorerSecret)).status).toBe(200)
  expect((await ask("198.51.100.1", chain, explorerSecret)).status).toBe(429)
  expect((await ask("198.51.100.1", "203.0.113.8, 192.0.2.1", explorerSecret)).status).toBe(200)
})

test("0 limits nobody", async () => {
  const { ask } = api(0)
  expect((await ask("203.0.113.7")).headers.get("ratelimit-limit")).toBeNull()
})
