import type { MiddlewareHandler } from "hono"
import { bodyLimit as honoBodyLimit } from "hono/body-limit"
import { limits } from "./limits.ts"
import { refusedBody } from "./refusedBody.ts"

/** Ends the reading of a body that is too long, whatever it says of its own length. */
export function bodyLimit(onRefused: (code: string) => void): MiddlewareHandler {
  const { most, code, counted } = limits.body
  return honoBodyLimit({
    maxSize: most,
    onError: context => {
      onRefused(code)
      const told = context.req.header("content-length")
      const length = told ?? `more than ${most}`
      const message = `This query has ${length} ${counted}; at most ${most} are answered.`
      const extensions = { code, limit: most, ...(told !== undefined && { cost: Number(told) }) }
      // What is left of the body is not read, so that the connection is of no use for another request.
      return context.json(refusedBody(message, extensions), 413, { connection: "close" })
    },
  })
}
