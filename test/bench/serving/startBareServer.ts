import { fork } from "node:child_process"
import { once } from "node:events"

export type Server = { url: string; stop(): Promise<void> }

export async function startBareServer(databaseUrl: string): Promise<Server> {
  const child = fork(new URL("./bareServer.ts", import.meta.url), {
    env: { ...process.env, DATABASE_URL: databaseUrl },
  })
  const [{ port }] = (await once(child, "message")) as [{ port: number }]
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      const ended = once(child, "exit")
      child.disconnect()
      await ended
    },
  }
}
