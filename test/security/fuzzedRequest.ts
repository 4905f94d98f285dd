export type FuzzedRequest = {
  method: string
  /** As it goes over the wire: encoded, and not put in order by anybody. */
  path: string
  headers: Record<string, string>
  body?: string
}

/** Of the running network: what a valid request asks for. */
export type Known = { hashes: readonly string[]; transferIds: readonly string[]; tokenIds: readonly string[] }

/** For somebody who wants to send it again. */
export function describeRequest({ method, path, headers, body }: FuzzedRequest): string {
  return JSON.stringify({ method, path: path.slice(0, 500), headers, body: body?.slice(0, 1_000) })
}
