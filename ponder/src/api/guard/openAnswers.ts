import type { ServerResponse } from "node:http"
import { finished } from "node:stream"

type Bounds = {
  counted: string
  code: string
  inAll: number
  /** At a time, of one client; 0 limits nobody. */
  perClient: number
}

export type Asked = {
  /** Undefined for whoever is not limited by himself. */
  client: string | undefined
  /** The answer itself: its end, however it comes, gives the place back. */
  answer: ServerResponse
}

type Refused = { message: string; status: 429 | 503; code: string; limit: number }

/** Answers that stay open for as long as somebody reads them: some for each client at a time, and some for all of them. */
export function openAnswers({ counted, code, inAll, perClient }: Bounds) {
  const open = new Map<string, number>()
  let all = 0

  function leave(client: string | undefined): void {
    all--
    if (client === undefined) return
    const left = (open.get(client) ?? 0) - 1
    if (left > 0) open.set(client, left)
    else open.delete(client)
  }

  /** Undefined where there is a place, which is taken. */
  return ({ client, answer }: Asked): Refused | undefined => {
    const own = client === undefined ? 0 : (open.get(client) ?? 0)
    if (perClient > 0 && own >= perClient) {
      const message = `You have ${own} ${counted} open; one more is answered once one of them has ended.`
      return { message, status: 429, code, limit: perClient }
    }
    if (all >= inAll) {
      const message = `There are ${inAll} ${counted} already; try again later, or ask for less at once.`
      return { message, status: 503, code, limit: inAll }
    }
    all++
    if (client !== undefined) open.set(client, own + 1)
    finished(answer, { readable: false }, () => leave(client))
    return undefined
  }
}

export type TakePlace = ReturnType<typeof openAnswers>
