import { fork } from "node:child_process"
import { once } from "node:events"
import {
  type Appearances,
  defaultNodeOptions,
  type NodeCounts,
  type NodeMessage,
  type NodeOptions,
  type Pace,
} from "./nodeOptions.ts"

export type BenchNode = {
  url(chainId: number): string
  socketUrl(chainId: number): string
  /** Behaves like this from now on, and counts anew. */
  behave(options: Partial<NodeOptions>): Promise<void>
  counts(): Promise<NodeCounts>
  /** Blocks come from now on, until it rests; it tells then when each transaction came. */
  mine(pace: Pace): Promise<void>
  rest(): Promise<Appearances>
  stop(): Promise<void>
}

/** A node of several chains in a process of its own, on the files of a world. */
export async function startNode(worldFolder: string, chainIds: readonly number[]): Promise<BenchNode> {
  const child = fork(new URL("./nodeProcess.ts", import.meta.url), [worldFolder, ...chainIds.map(String)])
  const ask = async <Answer>(message: NodeMessage): Promise<Answer> => {
    const answered = once(child, "message")
    child.send(message)
    return (await answered)[0] as Answer
  }
  const [{ port }] = (await once(child, "message")) as [{ port: number }]
  return {
    url: chainId => `http://127.0.0.1:${port}/${chainId}`,
    socketUrl: chainId => `ws://127.0.0.1:${port}/${chainId}`,
    behave: async options => {
      await ask({ kind: "behave", options: { ...defaultNodeOptions, ...options } })
    },
    counts: () => ask<NodeCounts>({ kind: "count" }),
    mine: async pace => {
      await ask({ kind: "mine", pace })
    },
    rest: () => ask<Appearances>({ kind: "rest" }),
    stop: async () => {
      const ended = once(child, "exit")
      child.disconnect()
      await ended
    },
  }
}
