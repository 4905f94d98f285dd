import { pegIn } from "ponder:schema"
import { createLogger } from "graphql-yoga"
import { parseEnvironment } from "../../config/environment.ts"
import { listenForChanges } from "../live/listenForChanges.ts"
import { TransferHub } from "../live/transferHub.ts"
import type { ChangeSignal } from "../live/transferSource.ts"
import { createRequestContext, type RequestContext } from "./graphql/context.ts"
import { transferMoment } from "./read/transferMoment.ts"

const { databaseUrl } = parseEnvironment(process.env)
const logger = createLogger("warn")
const nobodyTells: ChangeSignal = { live: () => false, close: () => {} }

/** The hub of this process, on Ponder's tables. */
export const liveTransfers = new TransferHub<RequestContext>(
  {
    now: () => transferMoment(createRequestContext()),
    listen: onChange => {
      const end = () => liveTransfers.close()
      for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, end)
      const listening = databaseUrl
        ? listenForChanges({ databaseUrl, schema: databaseSchema(), onChange })
        : nobodyTells
      return {
        live: listening.live,
        close: () => {
          for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, end)
          listening.close()
        },
      }
    },
  },
  problem => logger.warn("Subscribers wait: the changed transfers could not be read.", problem),
)

function databaseSchema(): string {
  return String(Reflect.get(pegIn, Symbol.for("drizzle:Schema")))
}
