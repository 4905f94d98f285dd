import { expect, test, vi } from "vitest"
import { holdStopSignals } from "./holdStopSignals.ts"

test("who listened before hears of the signal when all is answered, and of later ones when it is given back", async () => {
  const listener = vi.fn()
  process.on("SIGTERM", listener)
  const { promise, resolve } = Promise.withResolvers<void>()
  const untilAnswered = vi.fn(() => promise)
  const giveBack = holdStopSignals(untilAnswered)
  try {
    process.emit("SIGTERM")
    process.emit("SIGTERM")
    await Promise.resolve()
    expect(listener).not.toHaveBeenCalled()
    resolve()
    await vi.waitFor(() => expect(listener).toHaveBeenCalledWith("SIGTERM"))
    expect(untilAnswered).toHaveBeenCalledOnce()
    giveBack()
    listener.mockClear()
    process.emit("SIGTERM")
    expect(listener).toHaveBeenCalledOnce()
  } finally {
    process.off("SIGTERM", listener)
  }
})
