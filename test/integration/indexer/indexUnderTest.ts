import { setTimeout as sleep } from "node:timers/promises"
import { type IndexDatabase, openIndexDatabase } from "./indexDatabase.ts"
import { type PonderProcess, startPonder } from "./startPonder.ts"

export type IndexedNodes = {
  chainIds: readonly number[]
  rpcUrl(chainId: number): string
  startBlock?: number
  /** Blocks between two readings of the contracts; 0 for none, and what the chains usually have where it is left out. */
  readingInterval?: number
  /** Where its metrics are; it has none where this is left out. */
  metricsPort?: number
  /** Further variables of its environment. */
  environment?: Record<string, string>
}

/** Short enough to see states on the way, and long enough to leave the machine to the index. */
const pause = 40

/** After so long a Ponder is stuck and not slow. Nothing here is a claim about speed, and some machines are very slow. */
export const patience = 180_000

/** A Ponder process that can be killed and started again, on a database that stays. */
export class IndexUnderTest {
  readonly #nodes: IndexedNodes
  readonly databaseUrl: string
  readonly #logFile: string
  #indexer: PonderProcess | undefined
  #database: IndexDatabase | undefined

  constructor(nodes: IndexedNodes, databaseUrl: string, logFile: string) {
    this.#nodes = nodes
    this.databaseUrl = databaseUrl
    this.#logFile = logFile
  }

  /** Where its API is. */
  get url(): string {
    return this.#indexer?.url ?? ""
  }

  get isRunning(): boolean {
    return this.#indexer?.isRunning() ?? false
  }

  /** Without waiting for the one that was killed, or after that one was last there when the clock says. */
  async start(lastThere = 0): Promise<void> {
    const database = await this.database()
    await database.setHeartbeat(lastThere)
    this.#indexer = await startPonder({
      ...this.#nodes,
      command: "start",
      databaseUrl: this.databaseUrl,
      logFile: this.#logFile,
    })
  }

  async database(): Promise<IndexDatabase> {
    this.#database ??= await openIndexDatabase(this.databaseUrl)
    return this.#database
  }

  /** Resolves to whether it came true in time. */
  async waitUntil(
    isTrue: (database: IndexDatabase) => Promise<boolean>,
    milliseconds = patience,
  ): Promise<boolean> {
    const database = await this.database()
    const deadline = Date.now() + milliseconds
    while (!(await isTrue(database))) {
      if (Date.now() > deadline || !this.isRunning) return false
      await sleep(pause)
    }
    return true
  }

  async kill(): Promise<void> {
    await this.#indexer?.kill()
  }

  lastWords(): string {
    return this.#indexer?.lastWords() ?? ""
  }

  /** All that it has said since it was started. */
  log(): string {
    return this.#indexer?.log() ?? ""
  }

  async close(): Promise<void> {
    await this.kill()
    await this.#database?.close()
    this.#database = undefined
  }
}
