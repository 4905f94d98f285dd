import { expect, test, vi } from "vitest"
import type { TransferRow } from "../api/read/transfers.ts"
import { FakeSource } from "./fakeSource.ts"
import { OUTBOX_LIMIT } from "./subscriber.ts"
import { TransferHub } from "./transferHub.ts"

const timing = { rest: 1, whileTold: 60_000, whileNotTold: 5 }

function hubOn(source: FakeSource) {
  return new TransferHub<string>(source, undefined, timing)
}

const nothingWithin = async (reading: Promise<unknown>, milliseconds = 40) =>
  expect(
    await Promise.race([reading, new Promise(resolve => setTimeout(resolve, milliseconds, "nothing"))]),
  ).toBe("nothing")

const statusOf = (reading: IteratorResult<{ row: TransferRow }>) => reading.value?.row.status

test("who watches is told the present state at once, each further state once, and nothing twice", async () => {
  const source = new FakeSource()
  source.set("0xa-56", "CONFIRMING")
  const stream = hubOn(source).watch("0xa-56")
  expect(statusOf(await stream.next())).toBe("CONFIRMING")
  const next = stream.next()
  source.set("0xa-56", "CONFIRMING")
  source.set("0xb-56", "COMPLETED")
  await nothingWithin(next)
  source.set("0xa-56", "COMPLETED")
  expect(statusOf(await next)).toBe("COMPLETED")
  await stream.return?.()
})

test("an id that nobody knows is waited for", async () => {
  const source = new FakeSource()
  const stream = hubOn(source).watch("0xa-56")
  const next = stream.next()
  await nothingWithin(next)
  source.set("0xa-56", "AWAITING_CLAIM")
  expect(statusOf(await next)).toBe("AWAITING_CLAIM")
  await stream.return?.()
})

test("who follows is told of what passes the filter, from now on, and before that of what was missed", async () => {
  const source = new FakeSource()
  source.set("0xa-56", "COMPLETED")
  const hub = hubOn(source)
  const completed = hub.follow({ status: ["COMPLETED"] })
  const resumed = hub.follow({ status: ["COMPLETED"] }, 7)
  expect((await resumed.next()).value.row.id).toBe("0xa-56")
  source.set("0xb-56", "AWAITING_CLAIM")
  source.set("0xc-56", "COMPLETED")
  expect((await completed.next()).value.row.id).toBe("0xc-56")
  expect((await resumed.next()).value.row.id).toBe("0xc-56")
  hub.close()
  expect(await completed.next()).toEqual({ done: true, value: undefined })
})

test("each question is asked once for all who want to know it", async () => {
  const source = new FakeSource()
  const hub = hubOn(source)
  const streams = Array.from({ length: 200 }, () => hub.follow({}))
  const next = streams.map(stream => stream.next())
  await new Promise(resolve => setTimeout(resolve, 20))
  source.set("0xa-56", "COMPLETED")
  expect(new Set((await Promise.all(next)).map(({ value }) => value.row.id))).toEqual(new Set(["0xa-56"]))
  expect(source.asked).toEqual({ among: 1, read: 1 })
  hub.close()
})

test("while nobody tells of changes they are looked for, and what could not be delivered is delivered later", async () => {
  const source = new FakeSource()
  source.told = false
  const stream = hubOn(source).follow({})
  const next = stream.next()
  await new Promise(resolve => setTimeout(resolve, 20))
  source.failures = 2
  source.set("0xa-56", "COMPLETED")
  expect(statusOf(await next)).toBe("COMPLETED")
  await stream.return?.()
})

test("who does not read is ended with a sentence, after what waits already", async () => {
  const source = new FakeSource()
  const stream = hubOn(source).follow({})
  await new Promise(resolve => setTimeout(resolve, 20))
  for (let number = 0; number <= OUTBOX_LIMIT; number++) source.set(`0x${number}-56`, "COMPLETED")
  await new Promise(resolve => setTimeout(resolve, 40))
  for (let number = 0; number < OUTBOX_LIMIT; number++) expect((await stream.next()).done).toBe(false)
  await expect(stream.next()).rejects.toThrow("wait to be read")
  expect((await stream.next()).done).toBe(true)
  // Whoever reads a stream to its end need not say that he leaves.
  await vi.waitUntil(() => source.listeners === 0)
})

test("a replay that would be too long is refused", async () => {
  const source = new FakeSource()
  for (let number = 0; number <= OUTBOX_LIMIT; number++) source.set(`0x${number}-56`, "COMPLETED")
  await expect(hubOn(source).follow({}, 0).next()).rejects.toThrow("More than 1000 transfers")
})

test("only blocks that have turned final since are looked at", async () => {
  const source = new FakeSource()
  source.told = false
  const stream = hubOn(source).watch("0xa-56")
  await new Promise(resolve => setTimeout(resolve, 20))
  source.finalizedBlock = 12n
  await new Promise(resolve => setTimeout(resolve, 40))
  expect(source.turnedFinal).toEqual([{ chainId: 1, was: 10n, is: 12n }])
  await stream.return?.()
})

test("when the last one leaves, the source is left alone", async () => {
  const source = new FakeSource()
  const hub = hubOn(source)
  const [one, other] = [hub.follow({}), hub.watch("0xa-56")]
  await one.return?.()
  expect(source.listeners).toBe(1)
  await other.return?.()
  await new Promise(resolve => setTimeout(resolve, 20))
  expect(source.listeners).toBe(0)
})
