import type { BenchNode } from "../node/startNode.ts"
import type { Choice } from "../options.ts"

/** An index of the bridges: the product, or what somebody could take instead. */
export type Indexer = Choice & {
  /** With its settings, as far as they are not its own defaults. */
  description: string
  /** How many of the events stand in the database, by one statement. */
  countEvents: string
  /** Whether it keeps what the node has told it, so that a second index needs little of it. */
  keepsCache: boolean
  /** Starts it on an empty database, or on what an earlier run of it left there. */
  start(run: IndexerRun): Promise<IndexerProcess>
}

export type IndexerRun = {
  node: BenchNode
  chainIds: readonly number[]
  databaseUrl: string
  logFile: string
  /** Makes one run differ from another one on the same database. */
  schema: string
}

export type IndexerProcess = {
  /** Of its group of processes. */
  leader: number
  isRunning(): boolean
  kill(): Promise<void>
}
