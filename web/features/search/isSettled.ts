import { NOT_INDEXED } from "./notIndexedLook.ts"
import type { SearchData } from "./queries.ts"

/** Whether the same search will be answered by the same things from now on, whose own changes a stream tells. */
export function isSettled({ search }: SearchData): boolean {
  switch (search.__typename) {
    case "NotIndexed":
      return !NOT_INDEXED[search.reason].waitingHelps
    // A deposit that is put into another block is another transfer, which the stream of this one never tells.
    case "FoundTransfers":
      return !search.live && search.transfers.every(({ status }) => status !== "CONFIRMING")
    default:
      return true
  }
}
