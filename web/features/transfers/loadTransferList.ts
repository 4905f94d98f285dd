import { readOnServer } from "../../lib/readOnServer.ts"
import type { ListChoice } from "./listChoice.ts"
import { listVariables } from "./listVariables.ts"
import { TransferListQuery } from "./queries.ts"

/** On the server: the list alone, for a page that is about something else. */
export function loadTransferList(choice: ListChoice) {
  return readOnServer(TransferListQuery, listVariables(choice))
}
