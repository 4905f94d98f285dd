import DataLoader from "dataloader"
import { expect, test } from "vitest"
import type { Ask } from "./rows.ts"
import { type Memory, sharedLoader } from "./sharedLoader.ts"

const none: Ask = async () => []

/** Answers with the key in capitals, and keeps what it was asked. */
function loaderOfCapitals(answer = (key: string) => key.toUpperCase()) {
  const asked: string[] = []
  const at = sharedLoader(
    (_: Ask, cacheMap: Memory<string, string>) =>
      new DataLoader<string, string>(
        async keys => {
          asked.push(...keys)
          return keys.map(answer)
        },
        { cacheMap },
      ),
    none,
  )
  return { asked, at: (state: string) => at(async () => state) }
}

test("what one request has learnt, another one at the same state does not ask for", async () => {
  const { asked, at } = loaderOfCapitals()
  expect(await at("1").load("a")).toBe("A")
  expect(await at("1").loadMany(["a", "b"])).toEqual(["A", "B"])
  expect(asked).toEqual(["a", "b"])
})

test("at another state everything is asked for anew, also where an older request goes on meanwhile", async () => {
  const { asked, at } = loaderOfCapitals()
  await at("1").load("a")
  await at("2").load("a")
  await at("1").load("a")
  await at("2").load("a")
  expect(asked).toEqual(["a", "a"])
})

test("a failure is told to whom it met, and asked about again", async () => {
  let isDown = true
  const { at } = loaderOfCapitals(key => {
    if (isDown) throw new Error("The database is away.")
    return key.toUpperCase()
  })
  await expect(at("1").load("a")).rejects.toThrow("away")
  expect(await at("1").loadMany(["a"])).toEqual([new Error("The database is away.")])
  isDown = false
  expect(await at("1").load("a")).toBe("A")
})
