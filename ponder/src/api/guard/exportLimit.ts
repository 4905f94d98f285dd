import type { MiddlewareHandler } from "hono"
import type { Connected, CountedClient } from "./countedClient.ts"
import type { TakePlace } from "./openAnswers.ts"
import { refusedBody } from "./refusedBody.ts"

type Options = {
  take: TakePlace
  clientOf: CountedClient
  onRefused: (code: string) => void
  /** How long a client may read nothing before his place goes to others. */
  patience?: number
}

const PATIENCE_MS = 60_000

/** Refuses an export before the database hears of it, where its client or all clients together read enough of them. */
export function exportLimit({
  take,
  clientOf,
  onRefused,
  patience = PATIENCE_MS,
}: Options): MiddlewareHandler<Connected> {
  return async (context, next) => {
    const answer = context.env.outgoing
    const refused = take({ client: clientOf(context), answer })
    if (!refused) {
      answer.setTimeout(patience, () => answer.destroy())
      return next()
    }
    const { message, status, code, limit } = refused
    onRefused(code)
    return context.json(refusedBody(message, { code, limit }), status)
  }
}
