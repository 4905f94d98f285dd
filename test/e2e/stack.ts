import { once } from "node:events"
import { readFile } from "node:fs/promises"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { dirname } from "node:path"
import type { TestProject } from "vitest/node"
import { unpackChromium } from "./chromium.ts"
import { type RunningProject, runProject } from "./project.ts"

/** Longer than ever, since the tests of the code go on beside it. */
const PATIENCE_MS = 240_000

/**
 * The production form of the whole project, on the local network, for all projects with tests of this kind; or the one that runs
 * already and is described by the file that RUNNING_STACK names (`.data/dev.json` of a `dev` or `start`). It is started when it
 * is first asked for, so that other tests use the processors while it waits for itself.
 */
export default async function offerStack(project: TestProject) {
  const all = project.vitest.getRootProject()
  if (all.getProvidedContext().stackUrl) return
  let starting: Promise<RunningProject> | undefined
  const file = process.env.RUNNING_STACK
  const describe = async () => {
    if (file)
      return JSON.stringify({ ...JSON.parse(await readFile(file, "utf8")), dataDirectory: dirname(file) })
    starting ??= start()
    const { services, dataDirectory } = await starting
    return JSON.stringify({ ...services, dataDirectory })
  }

  const server = createServer((_, response) => {
    describe().then(
      services => response.end(services),
      error => response.writeHead(500).end((error as Error).message),
    )
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  all.provide("stackUrl", `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  return async () => {
    server.close()
    server.closeAllConnections()
    const running = await starting?.catch(() => undefined)
    await running?.interrupt()
  }
}

/** The browser is unpacked here once, and not by several tests at the same moment. */
async function start(): Promise<RunningProject> {
  const [running] = await Promise.all([runProject("start", PATIENCE_MS), unpackChromium()])
  return running
}
