import { type Environment, EnvironmentError } from "../config/environment.ts"
import { loadEnvironment } from "./loadEnvironment.ts"
import { type PortWish, reservePort } from "./ports.ts"
import { supervise } from "./supervise.ts"
import type { PartOptions } from "./supervisor.ts"

/** Runs one process of the system until it is stopped, and shows what it says: whoever runs several keeps their logs. */
export function runAlone(makePart: (environment: Environment) => Promise<PartOptions>): Promise<number> {
  const environment = loadEnvironment()
  return supervise(undefined, async supervisor => supervisor.start(await makePart(environment)))
}

/** Processes of several machines find each other by what the environment says: nothing is made up for them. */
export function sharedDatabaseUrl({ local, databaseUrl }: Environment): string {
  const problems = [
    ...(local ? ["No PONDER_RPC_URL_… is set. Only `dev` and `start` run local chains."] : []),
    ...(databaseUrl ? [] : ["DATABASE_URL is missing. Only `dev` and `start` bring a server of their own."]),
  ]
  if (!databaseUrl || problems.length > 0) throw new EnvironmentError(problems)
  return databaseUrl
}

/** Others were told of this port: another one would be none. */
export async function refuseTakenPort(wish: Omit<PortWish, "explicit">): Promise<void> {
  const { release } = await reservePort({ ...wish, explicit: true })
  await release()
}
