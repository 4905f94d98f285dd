type Event = {
  data?: Record<string, Record<string, unknown> | null> | null
  errors?: { message: string; extensions?: Record<string, unknown> }[]
  extensions?: { freshness: { chainId: number; block: string; timestamp: number }[] }
}

/** Reads a subscription as a browser's EventSource gets it, or by POST, until the reader stops. */
export async function* eventStream(
  address: string,
  query: string,
  variables: Record<string, unknown> = {},
  method: "GET" | "POST" = "POST",
): AsyncGenerator<Event> {
  const leaving = new AbortController()
  const url = new URL(address)
  if (method === "GET") {
    url.searchParams.set("query", query)
    url.searchParams.set("variables", JSON.stringify(variables))
  }
  const response = await fetch(url, {
    method,
    headers: { accept: "text/event-stream", "content-type": "application/json" },
    signal: leaving.signal,
    ...(method === "POST" && { body: JSON.stringify({ query, variables }) }),
  })
  const type = response.headers.get("content-type") ?? ""
  if (!type.startsWith("text/event-stream") || !response.body)
    throw new Error(`It is no event stream, but ${type}.`)
  try {
    let text = ""
    for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
      const blocks = (text + piece).split("\n\n")
      text = blocks.pop() ?? ""
      for (const block of blocks) {
        const line = block.split("\n").find(line => line.startsWith("data: {"))
        if (line) yield JSON.parse(line.slice("data: ".length))
      }
    }
  } finally {
    leaving.abort()
  }
}
