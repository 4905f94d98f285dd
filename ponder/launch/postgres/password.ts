import { randomBytes } from "node:crypto"
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { LaunchError } from "../launchError.ts"

/** The password of the server's only user: made with the data, and kept beside it for its owner's eyes. */
export function serverPassword(dataDirectory: string, cluster: string): string {
  const file = join(dataDirectory, "postgres.password")
  if (existsSync(file)) return readFileSync(file, "utf8")
  if (existsSync(cluster)) {
    throw new LaunchError(`${file} is missing, and with it the password of the database: run \`pnpm reset\`.`)
  }
  const password = randomBytes(24).toString("base64url")
  writeFileSync(`${file}.new`, password, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return password
}
