import { expect, test } from "vitest"
import type { Answer } from "./gateway.ts"
import { foldAnswer } from "./reading.ts"

type Data = { chains: string[] }
const data: Data = { chains: ["Polygon"] }
const good = (at: number): Answer<Data> => ({ ok: true, at, data, blocks: [] })
const bad = (at: number): Answer<Data> => ({ ok: false, at, problem: "unreachable" })

test("a failure with nothing read before is 'unread', never zero", () => {
  expect(foldAnswer(null, bad(5_400))).toEqual({ kind: "unread", problem: "unreachable", triedAt: 5 })
})

test("failures keep the last numbers and the time of the first failure", () => {
  const read = foldAnswer(null, good(1_000))
  const failing = foldAnswer(foldAnswer(read, bad(5_000)), bad(9_000))
  expect(failing).toMatchObject({ kind: "read", data, readAt: 1, failingSince: 5 })
})

test("the next good answer ends the failure", () => {
  const failing = foldAnswer(foldAnswer(null, good(1_000)), bad(5_000))
  expect(foldAnswer(failing, good(9_000))).toMatchObject({ readAt: 9, failingSince: null })
  expect(foldAnswer(foldAnswer(null, bad(1_000)), good(2_000))).toMatchObject({ kind: "read", readAt: 2 })
})
