import type { BlockRead } from "./blockVector.ts"
import type { Answer, Problem } from "./gateway.ts"

/** What a page knows of something that it asked for. Times are unix seconds. */
export type Reading<Data> = Read<Data> | Unread

export type Read<Data> = {
  kind: "read"
  data: Data
  blocks: BlockRead[]
  readAt: number
  failingSince: number | null
}

export type Unread = {
  kind: "unread"
  problem: Problem
  /** The index's own, where it refused. */
  sentence?: string
  triedAt: number
}

/** What the server has of it: a promise where the index was too slow to be waited for. */
export type FirstReading<Data> = { reading: Reading<Data> | Promise<Reading<Data>> }

/** A failure never takes away what was read before; it only says since when nothing came. */
export function foldAnswer<Data>(before: Reading<Data> | null, answer: Answer<Data>): Reading<Data> {
  const at = Math.floor(answer.at / 1000)
  if (answer.ok) {
    return { kind: "read", data: answer.data, blocks: answer.blocks, readAt: at, failingSince: null }
  }
  if (before?.kind === "read") return { ...before, failingSince: before.failingSince ?? at }
  const { problem, sentence } = answer
  return { kind: "unread", problem, ...(sentence !== undefined && { sentence }), triedAt: at }
}
