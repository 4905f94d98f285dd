import { readFileSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import pg from "pg"
import type { Indexer, IndexerProcess, IndexerRun } from "../indexers/indexer.ts"
import { type Cost, costOf } from "./processGroup.ts"

export type IndexResult = Cost & {
  /** Events that stood in the database at the end: all, unless patience ran out. */
  events: number
  isComplete: boolean
  /** From the first question about a block to the last row. */
  seconds: number
  /** From the start of the process to the first question. */
  secondsBefore: number
  eventsPerSecond: number
  httpRequests: number
  refused: number
  methods: Record<string, number>
}

const pause = 100

/** Runs an indexer until all events are in the database, or for so many seconds. */
export async function indexOnce(
  indexer: Indexer,
  run: IndexerRun,
  events: number,
  patience: number,
): Promise<IndexResult> {
  const started = Date.now()
  const running = await indexer.start(run)
  try {
    const { counted, at } = await follow(indexer, run, running, events, started + patience * 1_000)
    const { firstQuestion = at, httpRequests, refused, methods } = await run.node.counts()
    const seconds = (at - firstQuestion) / 1_000
    return {
      events: counted,
      isComplete: counted >= events,
      seconds,
      secondsBefore: (firstQuestion - started) / 1_000,
      eventsPerSecond: counted / seconds,
      httpRequests,
      refused,
      methods,
      ...costOf(running.leader),
    }
  } finally {
    await running.kill()
  }
}

async function follow(
  indexer: Indexer,
  { databaseUrl, schema, logFile }: IndexerRun,
  running: IndexerProcess,
  events: number,
  deadline: number,
): Promise<{ counted: number; at: number }> {
  const client = new pg.Client({ connectionString: databaseUrl, options: `-c search_path=${schema},public` })
  await client.connect()
  try {
    for (;;) {
      const counted = await count(client, indexer.countEvents)
      const at = Date.now()
      if (counted >= events || at > deadline) return { counted, at }
      if (!running.isRunning()) throw new Error(`${indexer.name} ended:\n${lastLines(logFile)}`)
      await sleep(pause)
    }
  } finally {
    await client.end()
  }
}

async function count(client: pg.Client, statement: string): Promise<number> {
  try {
    const { rows } = await client.query<{ number: number }>(statement)
    return rows[0]?.number ?? 0
  } catch (error) {
    // The table is not there yet, or is just being made.
    const { code = "" } = error as { code?: string }
    if (["42P01", "3F000", "40P01"].includes(code)) return 0
    throw error
  }
}

function lastLines(logFile: string): string {
  return readFileSync(logFile, "utf8").trimEnd().split("\n").slice(-15).join("\n")
}
