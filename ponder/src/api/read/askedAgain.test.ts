import { describe, expect, test, vi } from "vitest"
import { askedAgain } from "./askedAgain.ts"

const withCode = (code: string) => Object.assign(new Error("It failed."), { code })

describe("a question is asked again", () => {
  test.each([
    ["a lock that a reorg holds", withCode("55P03")],
    ["a replica that has to replay what is read", withCode("40001")],
    ["a server that is shut down", withCode("57P01")],
    ["a server that starts", withCode("57P03")],
    ["a server that is away", withCode("ECONNREFUSED")],
    ["a connection that broke off", new Error("Connection terminated unexpectedly")],
    [
      "a connection that never was",
      new Error("Client has encountered a connection error and is not queryable"),
    ],
  ])("after %s", async (_, error) => {
    const ask = vi.fn().mockRejectedValueOnce(error).mockRejectedValueOnce(error).mockResolvedValue("rows")
    expect(await askedAgain(ask)).toBe("rows")
    expect(ask).toHaveBeenCalledTimes(3)
  })

  test("until patience is over", async () => {
    const ask = vi.fn(() => Promise.reject(withCode("57P03")))
    await expect(askedAgain(ask, 200)).rejects.toThrow("It failed.")
    expect(ask.mock.calls.length).toBeGreaterThan(1)
  })
})

test.each([
  ["took too long", withCode("57014")],
  ["asks for what is not there", withCode("42P01")],
  ["comes when the process ends", new Error("Cannot use a pool after calling end on the pool")],
])("a question that %s fails at once", async (_, error) => {
  const ask = vi.fn(() => Promise.reject(error))
  await expect(askedAgain(ask)).rejects.toBe(error)
  expect(ask).toHaveBeenCalledOnce()
})
