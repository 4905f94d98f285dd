import { join } from "node:path"
import { openDataDirectory } from "./dataDirectory.ts"
import { loadEnvironmentFiles } from "./loadEnvironment.ts"
import { startLocalNetwork } from "./localNetworkPart.ts"
import { takeLock } from "./lock.ts"
import { say, showProgress } from "./output.ts"
import { networkRows, sampleLines, table } from "./summary.ts"
import { supervise } from "./supervise.ts"

/** The local chains alone. */
export async function run(): Promise<number> {
  loadEnvironmentFiles()
  const dataDirectory = openDataDirectory()
  const releaseLock = takeLock(dataDirectory)
  try {
    return await runAlone(join(dataDirectory, "logs"))
  } finally {
    releaseLock()
  }
}

function runAlone(logs: string): Promise<number> {
  return supervise(logs, async supervisor => {
    const network = await startLocalNetwork(supervisor, "devnet", (done, total) =>
      showProgress(`Making the history of the local network: ${done} of ${total}`),
    )
    const lines = [...table(networkRows(network)), ...sampleLines(network.samples), "", "Ctrl-C ends it."]
    say(["", "The local network is ready.", "", ...lines].join("\n"))
  })
}
