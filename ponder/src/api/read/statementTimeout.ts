import { db } from "ponder:api"
import { limits } from "../guard/limits.ts"

type Pool = { on(event: "connect", listener: (client: Client) => void): void }
type Client = { query(text: string): Promise<unknown> }

/** Ends each question of the API in the database itself, in place of the half minute that Ponder gives it. */
export function setStatementTimeout(): void {
  // Drizzle hands out its pool under this name; Ponder's type of it is silent about that.
  const { $client: pool } = db as unknown as { $client: Pool }
  // A connection answers in order: what is asked on it later finds the time set. One that is lost meanwhile says so there.
  pool.on("connect", client => void client.query(statement).catch(() => undefined))
}

const statement = `SET statement_timeout = ${limits.seconds.most * 1_000}`
