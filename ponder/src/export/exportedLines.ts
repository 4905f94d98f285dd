import type { RequestContext } from "../api/graphql/context.ts"
import type { TransferRow } from "../api/read/transfers.ts"
import type { TrackedChain } from "../queries/transfers/trackedChains.ts"
import { type TransferKey, transferIdOf } from "../queries/transfers/transferKey.ts"
import { type TransferPlace, transferPage } from "../queries/transfers/transferPage.ts"
import { transfersById } from "../queries/transfers/transfersById.ts"
import type { ExportQuery } from "./exportQuery.ts"
import { type TransferRecord, transferRecord } from "./transferRecord.ts"

/** Transfers that are read and written together: all that is held in memory at a time. */
const PORTION = 500

type Export = ExportQuery & {
  chains: readonly TrackedChain[]
  /** Made anew for each portion, with what its loaders keep. */
  createContext: () => RequestContext
  line: (record: TransferRecord) => string
}

/** The lines of all transfers that the filter lets through, in portions, each read when it is asked for. */
export async function* exportedLines({
  filter,
  orderBy,
  chains,
  createContext,
  line,
}: Export): AsyncGenerator<string> {
  let after: TransferPlace | undefined
  do {
    const context = createContext()
    const keys = await context.rows<TransferKey & { value: string }>(
      transferPage({ filter, orderBy, limit: PORTION, chains, ...(after && { after }) }),
    )
    const ids = keys.map(transferIdOf)
    const rows = await context.rows<TransferRow>(transfersById(ids, chains))
    const byId = new Map(rows.map(row => [row.id, row]))
    // A reorg between the two questions can have taken one away.
    const found = ids.flatMap(id => byId.get(id) ?? [])
    const records = await Promise.all(found.map(row => transferRecord(row, context)))
    if (records.length > 0) yield records.map(line).join("")
    const last = keys.length === PORTION ? keys.at(-1) : undefined
    after = last && {
      value: last.value,
      receiptHash: last.receipt_hash,
      toChainId: last.to_chain_id,
      ordinal: last.ordinal,
    }
  } while (after)
}
