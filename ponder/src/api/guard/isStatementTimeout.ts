/** What PostgreSQL calls a statement that was ended for the time it took. */
const QUERY_CANCELED = "57014"

/** Errors come wrapped, by GraphQL in the place of the field, and by Drizzle. */
export function isStatementTimeout(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ("code" in error && error.code === QUERY_CANCELED) return true
  return isStatementTimeout("originalError" in error ? error.originalError : error.cause)
}
