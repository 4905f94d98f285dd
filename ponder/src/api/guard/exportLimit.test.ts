import type { ServerResponse } from "node:http"
import { PassThrough } from "node:stream"
import { Hono } from "hono"
import { expect, test, vi } from "vitest"
import type { Connected } from "./countedClient.ts"
import { exportLimit } from "./exportLimit.ts"
import { openAnswers } from "./openAnswers.ts"

const SOON = { timeout: 15_000 }

/** An answer of Node's as far as it is needed here: it ends, and it notices when nothing is read for some time. */
class Answer extends PassThrough {
  silent: (() => void) | undefined

  setTimeout(_: number, silent: () => void) {
    this.silent = silent
  }
}

function api() {
  const [refused, asked]: [string[], string[]] = [[], []]
  const app = new Hono<Connected>()
  const take = openAnswers({ code: "TOO_MANY_EXPORTS", counted: "exports", inAll: 100, perClient: 1 })
  const onRefused = (code: string) => refused.push(code)
  app.use(exportLimit({ take, clientOf: ({ req }) => req.header("client"), onRefused }))
  app.get("/export/transfers.csv", context => {
    asked.push(context.req.header("client") ?? "")
    return context.text("id,status")
  })
  return {
    refused,
    asked,
    ask(client: string) {
      const answer = new Answer()
      const env = { outgoing: answer as unknown as ServerResponse }
      return { answer, response: app.request("/export/transfers.csv", { headers: { client } }, env) }
    },
  }
}

test("beyond its number a client is refused as elsewhere, before anything is read", async () => {
  const { ask, asked, refused } = api()
  expect((await ask("a").response).status).toBe(200)
  const second = await ask("a").response
  expect(second.status).toBe(429)
  expect(await second.json()).toEqual({
    errors: [
      {
        message: "You have 1 exports open; one more is answered once one of them has ended.",
        extensions: { code: "TOO_MANY_EXPORTS", limit: 1 },
      },
    ],
  })
  expect((await ask("b").response).status).toBe(200)
  expect(asked).toEqual(["a", "b"])
  expect(refused).toEqual(["TOO_MANY_EXPORTS"])
})

test("who reads nothing for a minute is cut off, and his place is another's", async () => {
  const { ask } = api()
  const { answer, response } = ask("a")
  await response
  answer.silent?.()
  expect(answer.destroyed).toBe(true)
  await vi.waitUntil(async () => (await ask("a").response).status === 200, SOON)
})
