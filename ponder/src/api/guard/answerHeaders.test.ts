import { Hono } from "hono"
import { expect, test } from "vitest"
import { answerHeaders } from "./answerHeaders.ts"

const app = new Hono()
app.use(answerHeaders)
app.get("/data", context => context.json({}))
app.get("/page", context => context.html("", 200, { "Content-Security-Policy": "default-src 'self'" }))

test.each(["/data", "/nothing-here"])("%s runs nothing, and is not framed or guessed at", async path => {
  const { headers } = await app.request(path)
  expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'")
  expect(headers.get("x-content-type-options")).toBe("nosniff")
  expect(headers.get("x-frame-options")).toBe("DENY")
})

test("a page keeps the policy that it has", async () => {
  const { headers } = await app.request("/page")
  expect(headers.get("content-security-policy")).toBe("default-src 'self'")
  expect(headers.get("x-content-type-options")).toBe("nosniff")
})
