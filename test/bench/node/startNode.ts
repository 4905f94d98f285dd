import { fork } from "node:child_process"
import { once } from "node:events"
import { defaultNodeOptions, type NodeCounts, type NodeOptions } from "./nodeOptions.ts"

export type BenchNode = {
  url(chainId: number): string
  /** Behaves like this from now on, and counts anew. */
  behave(options: Partial<NodeOptions>): Promise<void>
  counts(): Promise<NodeCounts>
  stop(): Promise<void>
}

/** A node of several chains in a process of its own, on the files of a world. */
export async function startNode(worldFolder: string, chainIds: readonly number[]): Promise<BenchNode> {
  const child = fork(new URL("./nodeProcess.ts", import.meta.url), [worldFolder, ...chainIds.map(String)])
  const ask = async <Answer>(message: object): Promise<Answer> => {
    const answered = once(child, "message")
    child.send(message)
    return (await answered)[0] as Answer
  }
  const [{ port }] = (await once(child, "message")) as [{ port: number }]
  return {
    url: chainId => `http://127.0.0.1:${port}/${chainId}`,
    behave: async options => {
      await ask({ set: { ...defaultNodeOptions, ...options } })
    },
    counts: () => ask<NodeCounts>({ count: true }),
    stop: async () => {
      const ended = once(child, "exit")
      child.disconnect()
      await ended
    },
  }
}
