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
  | { ok: false; at: number; problem: Problem; sentence?: string }

export const UNREACHABLE_CODE = "API_UNREACHABLE"

const PATIENCE_MS = 10_000

export function createGateway(url: string, headers: Record<string, string> = {}): Client {
  return new Client({
    url,
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetchSubscriptions: true,
    requestPolicy: "network-only",
    fetchOptions: () => ({ cache: "no-store", headers, signal: AbortSignal.timeout(PATIENCE_MS) }),
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
  if (result.error || !result.data) return { ok: false, at, ...failureOf(result.error) }
  return { ok: true, at, data: result.data, blocks: readBlockVector(result.extensions) }
}

/** Of what is refused, the index says why: whoever asked can ask otherwise. */
function failureOf(error: CombinedError | undefined): { problem: Problem; sentence?: string } {
  if (error?.networkError) return { problem: "unreachable" }
  const codeOf = (each: CombinedError["graphQLErrors"][number]) => each.extensions.code
  const errors = error?.graphQLErrors ?? []
  if (errors.some(each => codeOf(each) === UNREACHABLE_CODE)) return { problem: "unreachable" }
  const refusal = errors.find(each => codeOf(each) === "BAD_USER_INPUT")
  return refusal ? { problem: "refused", sentence: refusal.message } : { problem: "failed" }
}
