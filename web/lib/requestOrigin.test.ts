import { expect, test } from "vitest"
import { requestOrigin } from "./requestOrigin.ts"

const origin = (headers: Record<string, string>) => requestOrigin(new Headers(headers))

test("the proxy before this site knows better than this site", () => {
  expect(origin({ host: "127.0.0.1:3000" })).toBe("http://127.0.0.1:3000")
  expect(
    origin({
      host: "127.0.0.1:3000",
      "x-forwarded-host": "bridge.example",
      "x-forwarded-proto": "https",
    }),
  ).toBe("https://bridge.example")
  expect(origin({ host: "[::1]:3000" })).toBe("http://[::1]:3000")
})

test.each([
  "",
  "a b",
  "bridge.example/'; rm",
  "evil.example@bridge.example",
  "bridge.example:port",
  "bridge.example:99999",
])("%j is no host", host => {
  expect(origin({ "x-forwarded-host": host })).toBeNull()
})
