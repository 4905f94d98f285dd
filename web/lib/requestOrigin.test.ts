import { expect, test } from "vitest"
import { requestOrigin } from "./requestOrigin.ts"

const origin = (headers: Record<string, string>) => requestOrigin(new Headers(headers))

test("a site is where it was asked; the proxy before it knows whether the way there is safe", () => {
  expect(origin({ host: "127.0.0.1:3000" })).toBe("http://127.0.0.1:3000")
  expect(origin({ host: "bridge.example", "x-forwarded-proto": "https" })).toBe("https://bridge.example")
  expect(origin({ host: "[::1]:3000" })).toBe("http://[::1]:3000")
})

test("nobody moves a link to another site", () => {
  expect(origin({ host: "bridge.example", "x-forwarded-host": "evil.example" })).toBe("http://bridge.example")
})

test.each([
  "",
  "a b",
  "bridge.example/'; rm",
  "evil.example@bridge.example",
  "bridge.example:port",
  "bridge.example:99999",
])("%j is no host", host => {
  expect(origin({ host })).toBeNull()
})
