import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { expect, test } from "vitest"
import { tellPeers } from "./tellPeers.ts"

test("whoever a client says that it is, the last address is the one that connects", async () => {
  tellPeers()
  const server = createServer((request, response) => response.end(request.headers["x-forwarded-for"]))
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const seenBy = async (headers: Record<string, string>) => (await fetch(url, { headers })).text()
  try {
    expect(await seenBy({})).toBe("127.0.0.1")
    expect(await seenBy({ "x-forwarded-for": "203.0.113.7" })).toBe("203.0.113.7, 127.0.0.1")
  } finally {
    server.close()
    server.closeAllConnections()
  }
})
