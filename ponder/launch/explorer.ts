import { existsSync } from "node:fs"
import { join } from "node:path"
import { refuseTakenPort, runAlone } from "./alone.ts"
import { explorerPart } from "./explorerPart.ts"
import { LaunchError } from "./launchError.ts"
import { repositoryRoot } from "./paths.ts"

/** Shows what the API of API_URL answers; any number of processes. */
export const run = () =>
  runAlone(
    async ({
      host,
      webPort,
      apiUrl,
      publicApiUrl = "",
      publicWebUrl = "",
      helpUrl = "",
      explorerSecret = "",
    }) => {
      if (!existsSync(join(repositoryRoot, "web/.next/BUILD_ID"))) {
        throw new LaunchError("The explorer is not built yet: run `pnpm build` first.")
      }
      await refuseTakenPort({ variable: "WEB_PORT", port: webPort, host })
      return explorerPart("start", {
        host,
        port: webPort,
        apiUrl,
        publicApiUrl,
        publicWebUrl,
        helpUrl,
        explorerSecret,
      })
    },
  )
