import { LaunchError } from "./launchError.ts"
import { startPostgres } from "./postgres.ts"

/** The process that owns the embedded server: tells its URL to the one that started it, and stops it when asked. */
try {
  const postgres = await startPostgres({ dataDirectory: process.argv[2] ?? "" })
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
    process.once(signal, () => void postgres.stop().then(() => process.exit(0)))
  }
  process.send?.({ kind: "ready", url: postgres.url("postgres") })
  await postgres.ended
  process.exitCode = 1
} catch (error) {
  if (!(error instanceof LaunchError)) throw error
  process.send?.({ kind: "failed", message: error.message })
  process.exitCode = 1
}
