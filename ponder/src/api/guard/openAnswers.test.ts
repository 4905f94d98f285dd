import type { ServerResponse } from "node:http"
import { PassThrough } from "node:stream"
import { expect, test, vi } from "vitest"
import { openAnswers } from "./openAnswers.ts"

const SOON = { timeout: 15_000 }

const bounds = { code: "TOO_MANY_EXPORTS", counted: "exports", inAll: 100 } as const

/** Of Node's answers, only their end counts. */
const openAnswer = () => new PassThrough().resume() as unknown as ServerResponse

test("a client has so many places, and one again when an answer of his has ended, in whatever way", async () => {
  const take = openAnswers({ ...bounds, perClient: 3 })
  const [left, read, broken] = [openAnswer(), openAnswer(), openAnswer()]
  for (const answer of [left, read, broken]) expect(take({ client: "203.0.113.7", answer })).toBeUndefined()
  const more = () => take({ client: "203.0.113.7", answer: openAnswer() })
  expect(more()).toEqual({
    message: "You have 3 exports open; one more is answered once one of them has ended.",
    status: 429,
    code: "TOO_MANY_EXPORTS",
    limit: 3,
  })
  expect(take({ client: "203.0.113.8", answer: openAnswer() })).toBeUndefined()

  left.destroy()
  read.end()
  broken.destroy(new Error("The database is away."))
  for (let place = 0; place < 3; place++) await vi.waitUntil(() => more() === undefined, SOON)
  expect(more()?.status).toBe(429)
})

test("who has gone before his answer begins leaves no place taken", async () => {
  const take = openAnswers({ ...bounds, perClient: 1 })
  const gone = openAnswer()
  gone.destroy()
  take({ client: "203.0.113.7", answer: gone })
  await vi.waitUntil(() => take({ client: "203.0.113.7", answer: openAnswer() }) === undefined, SOON)
})

test.each([
  ["this machine", undefined, 1],
  ["nobody, where 0 is the limit", "203.0.113.7", 0],
])("only the number of all of them limits %s", async (_, client, perClient) => {
  const take = openAnswers({ ...bounds, perClient })
  const answers = Array.from({ length: 100 }, openAnswer)
  for (const answer of answers) expect(take({ client, answer })).toBeUndefined()
  const more = () => take({ client, answer: openAnswer() })
  expect(more()).toEqual({
    message: "There are 100 exports already; try again later, or ask for less at once.",
    status: 503,
    code: "TOO_MANY_EXPORTS",
    limit: 100,
  })
  answers[0]?.destroy()
  await vi.waitUntil(() => more() === undefined, SOON)
})
