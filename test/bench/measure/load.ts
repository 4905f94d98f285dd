import { fork } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { installPeers, preparePeer } from "../indexers/preparePeers.ts"

export type Question = {
  method: "GET" | "POST"
  path: string
  headers?: Record<string, string>
  body?: string
}

export type LoadResult = {
  perSecond: number
  /** In whole milliseconds. */
  p50: number
  p99: number
  max: number
  failures: number
}

type Load = {
  url: string
  requests: readonly Question[]
  connections: number
  seconds: number
  /** Asks no faster than that; as fast as it is answered where this is left out. */
  perSecond?: number
}

/** Asks the questions one after the other on each of the connections, again and again for so long. */
export async function load({ url, requests, connections, seconds, perSecond }: Load): Promise<LoadResult> {
  const folder = preparePeer("load")
  installPeers()
  const child = fork(join(folder, "load.cjs"))
  const answered = once(child, "message")
  const ended = once(child, "exit").then(() => {
    throw new Error(`Nothing came of asking ${url}.`)
  })
  // Its correction for questions that had to wait takes all connections for one, and makes an answer of 50 ms one of 30.
  const atRate = { overallRate: perSecond, ignoreCoordinatedOmission: true }
  child.send({ url, requests, connections, duration: seconds, ...(perSecond !== undefined && atRate) })
  const [result] = await Promise.race([answered, ended])
  ended.catch(() => {})
  return result as LoadResult
}

export function graphqlQuestion(query: string, variables: Record<string, unknown> = {}): Question {
  return {
    method: "POST",
    path: "/graphql",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  }
}
