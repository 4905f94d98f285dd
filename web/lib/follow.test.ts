import type { Client, OperationResult, TypedDocumentNode } from "@urql/core"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { follow } from "./follow.ts"

type Tell = (result: Partial<OperationResult<string>>) => void

const streams: { tell: Tell; variables: unknown; open: boolean }[] = []
const gateway = {
  subscription: (_: unknown, variables: unknown) => ({
    subscribe: (tell: Tell) => {
      const stream = { tell, variables, open: true }
      streams.push(stream)
      return {
        unsubscribe: () => {
          stream.open = false
        },
      }
    },
  }),
} as unknown as Client
const document = {} as TypedDocumentNode<string, { since: number }>
const failure = new Error("away") as unknown as NonNullable<OperationResult["error"]>

beforeEach(() => {
  streams.length = 0
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

test("a stream that fails is followed anew, with the variables of then, and never beside the one before", () => {
  let since = 1
  const heard: string[] = []
  const end = follow(
    gateway,
    document,
    () => ({ since: since++ }),
    data => heard.push(data),
  )
  streams[0]?.tell({ data: "one", hasNext: true })
  // An error of one message, after which the server would go on.
  streams[0]?.tell({ error: failure, hasNext: true })
  vi.advanceTimersByTime(3_000)
  streams[1]?.tell({ data: "two", hasNext: true })

  expect(heard).toEqual(["one", "two"])
  expect(streams.map(({ variables }) => variables)).toEqual([{ since: 1 }, { since: 2 }])
  expect(streams.map(({ open }) => open)).toEqual([false, true])

  end()
  vi.advanceTimersByTime(10_000)
  expect(streams.map(({ open }) => open)).toEqual([false, false])
})
