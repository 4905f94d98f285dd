import { runAlone } from "./alone.ts"
import { checkEndpoints } from "./endpointCheck.ts"
import { say } from "./output.ts"
import { ponderAlone } from "./ponderAlone.ts"

/** Indexes the chains into the database of DATABASE_URL; one process for each schema. */
export const run = () =>
  runAlone(async environment => {
    const part = await ponderAlone(environment, "start")
    for (const note of await checkEndpoints(environment.chains)) say(note)
    return part
  })
