import { readOnServer } from "../../lib/readOnServer.ts"
import type { ListChoice } from "./listChoice.ts"
import { listFilter, listVariables } from "./listVariables.ts"
import { FilterOptionsQuery, TransferCountQuery, TransferListQuery } from "./queries.ts"

/** On the server: the page, how many there are in all, and what they can be filtered by, asked at once. */
export async function loadTransfers(choice: ListChoice) {
  const [list, count, options] = await Promise.all([
    readOnServer(TransferListQuery, listVariables(choice)),
    readOnServer(TransferCountQuery, { filter: listFilter(choice) }),
    readOnServer(FilterOptionsQuery, {}),
  ])
  return { list, count, options }
}
