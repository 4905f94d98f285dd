import { readOnServer } from "../../lib/readOnServer.ts"
import { SolvencyQuery } from "./queries.ts"

/** On the server; of now where no moment is named. */
export function loadSolvency(at: number | null) {
  return readOnServer(SolvencyQuery, { at })
}
