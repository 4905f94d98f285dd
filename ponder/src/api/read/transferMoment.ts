import type { Change, TransferMoment } from "../../live/transferSource.ts"
import { changedTransfers } from "../../queries/transfers/changedTransfers.ts"
import type { TransferKey } from "../../queries/transfers/transferKey.ts"
import { transfersAmong } from "../../queries/transfers/transfersAmong.ts"
import { transfersById } from "../../queries/transfers/transfersById.ts"
import { transfersSince } from "../../queries/transfers/transfersSince.ts"
import type { RequestContext } from "../graphql/context.ts"
import type { TransferRow } from "./transfers.ts"

type ChangeRow = { horizon: string } & (Change | { [Key in keyof Change]: null })

/** What the hub of the subscriptions asks, answered by the tables as they are now. */
export async function transferMoment(context: RequestContext): Promise<TransferMoment<RequestContext>> {
  const { rows } = context
  const blocks = await context.indexedBlocks()
  const chains = await context.trackedChains()
  return {
    moment: context,
    chains,
    backfilled: blocks.every(({ backfilled }) => backfilled),
    changes: async request => {
      const found = await rows<ChangeRow>(changedTransfers(request))
      return {
        horizon: found[0]?.horizon ?? "",
        changes: found.filter((row): row is { horizon: string } & Change => row.receipt_hash !== null),
      }
    },
    among: async (keys, filters) => {
      const found = await rows<TransferKey & { place: number }>(transfersAmong(keys, filters, chains))
      const byPlace = Map.groupBy(found, ({ place }) => place)
      return filters.map((_, place) => byPlace.get(place) ?? [])
    },
    since: (filter, since, limit) => rows<TransferKey>(transfersSince({ filter, since, limit, chains })),
    read: ids => rows<TransferRow>(transfersById(ids, chains)),
  }
}
