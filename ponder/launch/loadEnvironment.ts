import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parseEnv } from "node:util"
import { type Environment, EnvironmentError, parseEnvironment } from "../config/environment.ts"
import { misspeltAmong, strangersIn } from "../config/variableNames.ts"
import { repositoryRoot } from "./paths.ts"
import { hideSecretsOf } from "./secrets.ts"

export function loadEnvironment(): Environment {
  loadEnvironmentFiles()
  const environment = parseEnvironment(process.env)
  hideSecretsOf(environment)
  return environment
}

/** What is set already wins, and the local file wins over the shared one. */
export function loadEnvironmentFiles(directory = repositoryRoot): void {
  const files = [".env.local", ".env"].filter(name => existsSync(join(directory, name)))
  const problems = [
    ...misspeltAmong(Object.keys(process.env)),
    ...files.flatMap(name => strangersIn(name, namesIn(join(directory, name)))),
  ]
  if (problems.length > 0) throw new EnvironmentError(problems)
  for (const name of files) process.loadEnvFile(join(directory, name))
}

function namesIn(file: string): string[] {
  return Object.keys(parseEnv(readFileSync(file, "utf8")))
}
