import { limits } from "../guard/limits.ts"
import { connections } from "./connections.ts"

/** Ends each question of the API in the database itself, in place of the half minute that Ponder gives it. */
export function setStatementTimeout(): void {
  // A connection answers in order: what is asked on it later finds the time set. One that is lost meanwhile says so there.
  connections.on("connect", client => void client.query(statement).catch(() => undefined))
}

const statement = `SET statement_timeout = ${limits.seconds.most * 1_000}`
