import { readOnServer } from "../../lib/readOnServer.ts"
import type { ListChoice } from "./listChoice.ts"
import { listFilter } from "./listVariables.ts"
import { TransferCountQuery } from "./queries.ts"

/** On the server: how many pass the filters, on all pages together. */
export function loadTransferCount(choice: ListChoice) {
  return readOnServer(TransferCountQuery, { filter: listFilter(choice) })
}
