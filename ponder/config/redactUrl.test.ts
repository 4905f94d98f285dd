import { expect, test } from "vitest"
import { redactUrl } from "./redactUrl.ts"

test.each([
  ["https://rpc.example/v2/key", "https://rpc.example/…"],
  ["https://rpc.example?apikey=key", "https://rpc.example/…"],
  ["postgres://user:password@db.example:5432/bridge", "postgres://db.example:5432/…"],
  ["http://127.0.0.1:8545", "http://127.0.0.1:8545"],
  ["key", "(not a URL)"],
])("%s is shown as %s", (url, shown) => {
  expect(redactUrl(url)).toBe(shown)
})
