import { expect, test } from "vitest"
import { endedInOrder } from "./endedInOrder.ts"

const listeners = process.listenerCount("SIGTERM")

test("a stream ends without an error when its source breaks off", async () => {
  let breakOff = () => {}
  const source = new ReadableStream<Uint8Array>({
    start: controller => {
      controller.enqueue(new Uint8Array([1]))
      breakOff = () => controller.error(new Error("The index goes away."))
    },
  })
  const reader = endedInOrder(source).getReader()
  expect(await reader.read()).toEqual({ done: false, value: new Uint8Array([1]) })
  breakOff()
  expect(await reader.read()).toEqual({ done: true, value: undefined })
  expect(process.listenerCount("SIGTERM")).toBe(listeners)
})

test("every open stream ends when the process is asked to, and nobody listens afterwards", async () => {
  const readers = [1, 2].map(() => endedInOrder(new ReadableStream<Uint8Array>()).getReader())
  const readings = readers.map(reader => reader.read())
  process.emit("SIGTERM")
  expect(await Promise.all(readings)).toEqual([
    { done: true, value: undefined },
    { done: true, value: undefined },
  ])
  expect(process.listenerCount("SIGTERM")).toBe(listeners)
})

test("a reader who leaves takes the source along", async () => {
  let left = false
  const source = new ReadableStream<Uint8Array>({
    cancel: () => {
      left = true
    },
  })
  await endedInOrder(source).cancel()
  expect(left).toBe(true)
  expect(process.listenerCount("SIGTERM")).toBe(listeners)
})
