import { expect, test } from "vitest"
import { endpointUrl } from "./endpointUrl.ts"

test.each([
  ["https://rpc.example/v1/key?x=1", "https://rpc.example/v1/key?x=1"],
  ["  http://127.0.0.1:8545 ", "http://127.0.0.1:8545/"],
])("%j is an endpoint", (text, url) => {
  expect(endpointUrl(text)).toEqual({ url })
})

test.each([
  "",
  "rpc.example",
  "wss://rpc.example",
  "javascript:alert(1)",
  "data:text/plain,1",
  "file:///tmp",
])("%j is none", text => {
  expect(endpointUrl(text)).toEqual({ problem: expect.stringContaining("https://") })
})

test("one with a password is refused, because the browser would refuse it too", () => {
  expect(endpointUrl("https://me:secret@rpc.example")).toEqual({
    problem: expect.stringContaining("password"),
  })
})
