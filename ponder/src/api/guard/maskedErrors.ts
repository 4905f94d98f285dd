import { randomUUID } from "node:crypto"
import { GraphQLError } from "graphql"
import { maskError, type YogaLogger } from "graphql-yoga"
import { isStatementTimeout } from "./isStatementTimeout.ts"
import { limits } from "./limits.ts"
import { timeout } from "./timeout.ts"

/** Errors that are ours pass. All others say no more than an id, which stands in the log before the error itself. */
export function maskedErrors(logger: YogaLogger) {
  return {
    errorMessage: "Internal error",
    maskError(error: unknown, message: string): Error {
      const masked = maskError(error, message, false)
      if (masked === error || !(masked instanceof GraphQLError)) return masked
      if (isStatementTimeout(error)) return timeout(limits.seconds.most)
      const id = randomUUID()
      masked.extensions.id = id
      logger.error(`Internal error ${id}:`)
      return masked
    },
  }
}
