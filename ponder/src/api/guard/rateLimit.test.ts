import { Hono } from "hono"
import { expect, test } from "vitest"
import { rateLimit } from "./rateLimit.ts"

function api(perMinute: number, trustedProxies = 0) {
  const refused: string[] = []
  const app = new Hono()
  app.use(rateLimit({ perMinute, trustedProxies, onRefused: code => refused.push(code), now: () => 0 }))
  app.get("/graphql", context => context.text("answered"))
  const ask = (remoteAddress: string, forwardedFor?: string) => {
    const headers = new Headers(forwardedFor === undefined ? [] : [["x-forwarded-for", forwardedFor]])
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

test("0 limits nobody", async () => {
  const { ask } = api(0)
  expect((await ask("203.0.113.7")).headers.get("ratelimit-limit")).toBeNull()
})
