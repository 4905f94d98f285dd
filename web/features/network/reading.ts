import type { BlockRead } from "../../lib/blockVector.ts"
import type { Answer, Problem } from "../../lib/gateway.ts"
import type { NetworkData } from "./queries.ts"

/** What this page knows of the network. Times are unix seconds. */
export type Reading = Read | Unread

export type Read = {
  kind: "read"
  data: NetworkData
  blocks: BlockRead[]
  readAt: number
  failingSince: number | null
}

export type Unread = { kind: "unread"; problem: Problem; triedAt: number }

/** A failure never takes away what was read before; it only says since when nothing came. */
export function foldAnswer(before: Reading | null, answer: Answer<NetworkData>): Reading {
  const at = Math.floor(answer.at / 1000)
  if (answer.ok) {
    return { kind: "read", data: answer.data, blocks: answer.blocks, readAt: at, failingSince: null }
  }
  if (before?.kind === "read") return { ...before, failingSince: before.failingSince ?? at }
  return { kind: "unread", problem: answer.problem, triedAt: at }
}
