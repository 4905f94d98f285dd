import type { Browser, BrowserContextOptions } from "playwright-core"
import { afterAll, afterEach, beforeAll } from "vitest"
import { freePort } from "../../ponder/launch/freePort.ts"
import { sharedBrowser } from "./browser.ts"
import { type Explorer, startExplorer } from "./explorer.ts"
import { type StubIndex, type StubOptions, startStubIndex } from "./stubIndex.ts"
import { type Look, type VisitOptions, visit } from "./visit.ts"

/** A browser and the built explorer, before an index that a test begins, changes and takes away. */
export function stubbedExplorer() {
  let browser: Browser
  let explorer: Explorer
  let apiPort: number
  let index: StubIndex | undefined

  async function silence() {
    await index?.stop()
    index = undefined
  }

  beforeAll(async () => {
    apiPort = await freePort()
    browser = await sharedBrowser()
    explorer = await startExplorer({ port: await freePort(), apiUrl: `http://127.0.0.1:${apiPort}` })
  }, 60_000)

  afterEach(silence)

  afterAll(async () => {
    await explorer?.stop()
  })

  return {
    silence,
    serve: async (options: StubOptions = {}) => {
      await silence()
      index = await startStubIndex(apiPort, options)
    },
    onPath: (path: string, options: BrowserContextOptions & VisitOptions, look: Look) =>
      visit(browser, new URL(path, explorer.url).href, options, look),
  }
}
