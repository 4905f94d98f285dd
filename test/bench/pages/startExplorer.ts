import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import { explorerPart } from "../../../ponder/launch/explorerPart.ts"
import { freePort } from "../../../ponder/launch/freePort.ts"
import { waitForOk } from "../../../ponder/launch/http.ts"
import { repositoryRoot } from "../../../ponder/launch/paths.ts"
import { runScript } from "../indexers/runScript.ts"
import { resultsFolder } from "../paths.ts"

/** Builds the explorer, and starts it on an API. */
export async function startExplorer(apiUrl: string, say: (line: string) => void) {
  const port = await freePort()
  const addresses = {
    host: "127.0.0.1",
    port,
    apiUrl,
    publicApiUrl: apiUrl,
    helpUrl: "",
    publicWebUrl: "",
    explorerSecret: "",
  }
  const build = explorerPart("build", addresses)
  say("building the explorer")
  await promisify(execFile)(process.execPath, build.arguments, {
    cwd: repositoryRoot,
    env: { ...process.env, ...build.environment },
  })
  const { arguments: args, environment = {} } = explorerPart("start", addresses)
  const logFile = join(resultsFolder, "explorer.log")
  const running = runScript({ arguments: args, environment, logFile })
  const url = `http://127.0.0.1:${port}`
  await waitForOk(url)
  return { ...running, url }
}
