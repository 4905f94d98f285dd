import pg from "pg"
import { CHANGE_CHANNEL } from "../catalogue/changeChannel.ts"
import type { ChangeSignal } from "./transferSource.ts"

const FIRST_RETRY_MS = 1_000
const LAST_RETRY_MS = 60_000

type Listening = { databaseUrl: string; schema: string; onChange: () => void }

/**
 * One connection that PostgreSQL tells of changes by. Where it cannot be had, as on a replica that only reads, it is tried
 * again now and then, and `live` says that nobody tells.
 */
export function listenForChanges({ databaseUrl, schema, onChange }: Listening): ChangeSignal {
  let client: pg.Client | undefined
  let live = false
  let closed = false
  let wait = FIRST_RETRY_MS
  let retry: NodeJS.Timeout | undefined

  async function connect(): Promise<void> {
    const own = new pg.Client({ connectionString: databaseUrl, keepAlive: true })
    client = own
    own.on("notification", ({ payload }) => {
      if (payload === schema) onChange()
    })
    own.on("error", () => lose(own))
    own.on("end", () => lose(own))
    try {
      await own.connect()
      await own.query(`LISTEN ${CHANGE_CHANNEL}`)
      live = true
      wait = FIRST_RETRY_MS
      // What changed before is told to nobody.
      onChange()
    } catch {
      lose(own)
    }
  }

  function lose(own: pg.Client): void {
    if (client !== own) return
    client = undefined
    live = false
    void own.end().catch(() => {})
    if (closed) return
    retry = setTimeout(() => void connect(), wait)
    wait = Math.min(wait * 2, LAST_RETRY_MS)
  }

  void connect()
  return {
    live: () => live,
    close: () => {
      closed = true
      clearTimeout(retry)
      if (client) lose(client)
    },
  }
}
