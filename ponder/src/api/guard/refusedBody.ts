/** A refusal outside GraphQL, in the shape that its clients read. */
export function refusedBody(message: string, extensions: Record<string, unknown>) {
  return { errors: [{ message, extensions }] }
}
