/** What the API says of how much a client may still ask. */
export const ALLOWANCE = ["ratelimit-limit", "ratelimit-remaining", "ratelimit-reset", "retry-after"]

/** Those of the headers that an answer of the API has. */
export function passedOn(answer: Headers, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap(name => {
      const value = answer.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )
}
