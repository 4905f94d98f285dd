import type { TransferHub } from "../../live/transferHub.ts"
import type { Asked } from "../guard/openAnswers.ts"
import type { RequestContext } from "./context.ts"

/** What every request has, who asks it, and the hub that tells subscribers of changes. */
export type LiveContext = RequestContext & Asked & { live: TransferHub<RequestContext> }
