import {
  type AnyVariables,
  Client,
  type CombinedError,
  fetchExchange,
  type OperationResult,
  type TypedDocumentNode,
} from "@urql/core"
import { type BlockRead, readBlockVector } from "./blockVector.ts"

/** What is refused would be refused again: something is wrong with the question. */
export type Problem = "unreachable" | "failed" | "refused"

/** What came back, and when. A failure is an answer too: nothing here throws. */
export type Answer<Data> =
  | { ok: true; at: number; data: Data; blocks: BlockRead[] }
  | { ok: false; at: number; problem: Problem }

export const UNREACHABLE_CODE = "API_UNREACHABLE"

const PATIENCE_MS = 10_000

export function createGateway(url: string): Client {
  return new Client({
    url,
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetchSubscriptions: true,
    requestPolicy: "network-only",
    fetchOptions: () => ({ cache: "no-store", signal: AbortSignal.timeout(PATIENCE_MS) }),
  })
}

export async function ask<Data, Variables extends AnyVariables>(
  gateway: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Answer<Data>> {
  return toAnswer(await gateway.query(document, variables).toPromise(), Date.now())
}

export function toAnswer<Data>(
  result: Pick<OperationResult<Data>, "data" | "error" | "extensions">,
  at: number,
): Answer<Data> {
  if (result.error || !result.data) return { ok: false, at, problem: problemOf(result.error) }
  return { ok: true, at, data: result.data, blocks: readBlockVector(result.extensions) }
}

function problemOf(error: CombinedError | undefined): Problem {
  if (error?.networkError) return "unreachable"
  const codes = error?.graphQLErrors.map(each => each.extensions.code) ?? []
  if (codes.includes(UNREACHABLE_CODE)) return "unreachable"
  return codes.includes("BAD_USER_INPUT") ? "refused" : "failed"
}
