import { expect, test, vi } from "vitest"
import type { Ask } from "../read/rows.ts"
import { availability } from "./availability.ts"

test("a process is available from the first whole history on, as long as the database answers", async () => {
  let answer: () => Promise<unknown[]> = async () => [{ whole: false }]
  const isAvailable = availability((() => answer()) as Ask, 0)
  expect(await isAvailable()).toBe(false)

  answer = async () => [{ whole: true }]
  expect(await isAvailable()).toBe(true)

  // An indexer has started again.
  answer = async () => [{ whole: false }]
  expect(await isAvailable()).toBe(true)

  answer = () => Promise.reject(new Error("The database is away."))
  expect(await isAvailable()).toBe(false)

  // A schema in which nothing has begun.
  answer = async () => []
  expect(await isAvailable()).toBe(false)
})

test("who asks all the time does not trouble the database each time", async () => {
  const ask = vi.fn(async () => [{ whole: true }])
  const isAvailable = availability(ask as unknown as Ask, 60_000)
  for (let time = 0; time < 10; time++) expect(await isAvailable()).toBe(true)
  expect(ask).toHaveBeenCalledOnce()
})
