import type { AnyVariables, Client, TypedDocumentNode } from "@urql/core"

const RETRY_MS = 3_000

/** Follows a subscription, and begins it again after every drop, until the returned function is called. */
export function follow<Data, Variables extends AnyVariables>(
  gateway: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: () => Variables,
  onData: (data: Data) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let ended = false
  let unsubscribe = () => {}

  function begin() {
    // A stream lives longer than the gateway's patience with an answer.
    const results = gateway.subscription(document, variables(), { fetchOptions: { cache: "no-store" } })
    ;({ unsubscribe } = results.subscribe(({ data, error, hasNext }) => {
      if (data && !error) onData(data)
      if (error || hasNext === false) beginAgain()
    }))
  }

  function beginAgain() {
    // An error need not be the end of a stream, and two of them would go on side by side.
    unsubscribe()
    clearTimeout(timer)
    if (!ended) timer = setTimeout(begin, RETRY_MS)
  }

  begin()
  return () => {
    ended = true
    clearTimeout(timer)
    unsubscribe()
  }
}
