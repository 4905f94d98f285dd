import { expect, test } from "vitest"
import { readBody } from "./readBody.ts"

function requestOf(chunks: string[], headers: Record<string, string> = {}) {
  let sent = 0
  const body = new ReadableStream<Uint8Array>(
    {
      pull: controller => {
        const chunk = chunks[sent++]
        if (chunk === undefined) controller.close()
        else controller.enqueue(new TextEncoder().encode(chunk))
      },
    },
    { highWaterMark: 0 },
  )
  const options = { method: "POST", body, headers, duplex: "half" }
  return { request: new Request("http://localhost", options), sent: () => sent }
}

test("a body that is short enough is read whole", async () => {
  expect(await readBody(requestOf(["{ \u20ac", " }"]).request, 100)).toBe("{ \u20ac }")
  expect(await readBody(new Request("http://localhost", { method: "POST" }), 100)).toBe("")
})

test("of one that is too long no more is read, whatever it says of its length", async () => {
  const { request, sent } = requestOf(["aaaa", "bbbb", "cccc", "dddd", "eeee"])
  expect(await readBody(request, 6)).toBeNull()
  expect(sent()).toBeLessThan(5)
  expect(await readBody(requestOf([], { "content-length": "7" }).request, 6)).toBeNull()
})
