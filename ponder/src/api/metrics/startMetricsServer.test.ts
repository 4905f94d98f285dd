import { once } from "node:events"
import { type AddressInfo, createServer } from "node:net"
import { expect, test, vi } from "vitest"
import { startMetricsServer } from "./startMetricsServer.ts"

test("a port that somebody else has at first is used once it is free, and the operator is told once", async () => {
  const other = createServer().listen(0, "127.0.0.1")
  await once(other, "listening")
  const { port } = other.address() as AddressInfo
  const warn = vi.fn()
  const logger = { debug: vi.fn(), info: vi.fn(), warn, error: vi.fn() }
  const stop = startMetricsServer({ host: "127.0.0.1", port, logger, scrape: async () => "up 1\n" })
  try {
    await vi.waitUntil(() => warn.mock.calls.length > 0)
    other.close()
    const url = `http://127.0.0.1:${port}/metrics`
    const text = await vi.waitUntil(
      () =>
        fetch(url)
          .then(answer => answer.text())
          .catch(() => ""),
      {
        timeout: 15_000,
      },
    )
    expect(text).toBe("up 1\n")
    expect(warn).toHaveBeenCalledOnce()
  } finally {
    stop()
    other.close()
  }
})
