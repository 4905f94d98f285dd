import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { parseArgs } from "node:util"
import { dataDirectoryPath } from "../../ponder/launch/dataDirectory.ts"
import type { LocalNetworkMessage } from "../../ponder/launch/localNetwork.ts"
import { NodeLost } from "./nodes/nodeErrors.ts"
import { startDevnet } from "./startDevnet.ts"

const { values } = parseArgs({
  options: {
    cache: { type: "string", default: join(dataDirectoryPath(), "contracts") },
    state: { type: "string", default: join(dataDirectoryPath(), "devnet-state") },
    seed: { type: "string", default: "1" },
    days: { type: "string", default: "60" },
    transfers: { type: "string", default: "600" },
  },
})

const tell = (message: LocalNetworkMessage) => process.send?.(message)

/** What became of a node is a sentence for people; anything else is a fault in here. */
const complain = (error: Error) => {
  process.stderr.write(`${error instanceof NodeLost ? error.message : error.stack}\n`)
}

const ending = new AbortController()
let lastTold = 0
const starting = startDevnet({
  cacheDirectory: values.cache,
  stateDirectory: values.state,
  seed: Number(values.seed),
  days: Number(values.days),
  transferCount: Number(values.transfers),
  end: Math.floor(Date.now() / 1000),
  onProgress: (done, total) => {
    if (Date.now() - lastTold < 200) return
    lastTold = Date.now()
    tell({ kind: "progress", done, total })
  },
  onTrouble: complain,
  signal: ending.signal,
})

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => end(0))

try {
  const devnet = await starting
  tell({ kind: "ready", network: await devnet.describe() })
  devnet.live.start()
  await devnet.network.failure
} catch (error) {
  // A signal to the whole group may reach the nodes first: then it is on its way here, too.
  await wait(500)
  if (!ending.signal.aborted) {
    complain(error as Error)
    end(1)
  }
}

/** However often it is asked for, the first reason gives the exit code. */
function end(code: number): void {
  if (ending.signal.aborted) return
  ending.abort()
  starting
    // A start that fails has cleaned up.
    .then(
      devnet => devnet.stop(),
      () => {},
    )
    .then(
      () => process.exit(code),
      () => process.exit(1),
    )
}
