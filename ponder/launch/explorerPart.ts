import { commandScript } from "./paths.ts"
import type { PartOptions } from "./supervisor.ts"

type ExplorerOptions = {
  host: string
  port: number
  /** Where the explorer's own server finds the API. */
  apiUrl: string
  /** Where browsers find it; empty where they are to ask the explorer instead. */
  publicApiUrl: string
  /** Where the operator helps people; empty where nobody does. */
  helpUrl: string
  /** Where readers find the explorer; empty where each request says it. */
  publicWebUrl: string
  /** By which the API knows the explorer. */
  explorerSecret: string
}

/** Next.js: `dev` and `start` serve the explorer, `build` makes what `start` serves. */
export function explorerPart(
  command: "dev" | "build" | "start",
  { host, port, apiUrl, publicApiUrl, helpUrl, publicWebUrl, explorerSecret }: ExplorerOptions,
): PartOptions {
  const listening = command === "build" ? [] : ["-p", String(port), "-H", host]
  return {
    name: command === "build" ? "explorer-build" : "explorer",
    arguments: [commandScript("next", "next", "web"), command, "web", ...listening],
    // On SIGTERM, `next dev` starts a process to send its telemetry, out of reach of everyone and even where
    // telemetry is off (vercel/next.js#97716).
    stopSignal: command === "dev" ? "SIGKILL" : "SIGTERM",
    environment: {
      API_URL: apiUrl,
      PUBLIC_API_URL: publicApiUrl,
      HELP_URL: helpUrl,
      PUBLIC_WEB_URL: publicWebUrl,
      EXPLORER_SECRET: explorerSecret,
      NEXT_TELEMETRY_DISABLED: "1",
    },
  }
}
