import type { TransferHub } from "../../live/transferHub.ts"
import type { RequestContext } from "./context.ts"

/** What every request has, and the hub that tells subscribers of changes. */
export type LiveContext = RequestContext & { live: TransferHub<RequestContext> }
