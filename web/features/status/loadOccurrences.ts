import { readOnServer } from "../../lib/readOnServer.ts"
import { OccurrencesQuery } from "./queries.ts"

/** On the server. */
export function loadOccurrences() {
  return readOnServer(OccurrencesQuery, {})
}
