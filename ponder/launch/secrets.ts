import type { Environment } from "../config/environment.ts"
import { createRedactor } from "../config/redactor.ts"

/** What this process knows and must not show: all that it writes to the screen or into a log goes through here. */
export const { hide, hideText, redact } = createRedactor()

export function hideSecretsOf({ chains, databaseUrl }: Environment): void {
  for (const url of chains.flatMap(({ rpcUrls }) => rpcUrls)) hide(url)
  if (databaseUrl) hide(databaseUrl)
}
