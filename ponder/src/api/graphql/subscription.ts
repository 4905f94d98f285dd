import type { LiveTransfer } from "../../live/subscriber.ts"
import type { TransferFilter } from "../../queries/transfers/transferFilter.ts"
import { checkedFilter } from "./checkedFilter.ts"
import type { RequestContext } from "./context.ts"
import { periodInput, transferIdInput } from "./input.ts"
import type { LiveContext } from "./liveContext.ts"

type Event = LiveTransfer<RequestContext>

export const subscription = {
  typeDefs: /* GraphQL */ `
    "Over server-sent events, at the same address as the queries."
    type Subscription {
      "The transfer as it is now, and again whenever it has changed; for an id that nobody knows yet, as soon as it appears."
      transferUpdated(id: ID!): Transfer!
      "Each transfer that is new or has changed from now on, in the state that passes the filter."
      transfers(
        filter: TransferFilter
        """
        Unix seconds: sends first what was deposited or paid out since then, at most 1000 transfers. To resume after a drop,
        give the oldest \`timestamp\` in the last \`extensions.freshness\`: nothing is missed, some may come twice.
        """
        since: Int
      ): Transfer!
    }
  `,
  resolvers: {
    Subscription: {
      transferUpdated: {
        subscribe: (_: unknown, { id }: { id: string }, { live }: LiveContext) =>
          live.watch(transferIdInput(id)),
        resolve: ({ row }: Event) => row,
      },
      transfers: {
        subscribe: (
          _: unknown,
          { filter, since }: { filter?: TransferFilter | null; since?: number | null },
          { live }: LiveContext,
        ) => live.follow(checkedFilter(filter ?? {}), periodInput(since).from),
        resolve: ({ row }: Event) => row,
      },
    },
  },
}
