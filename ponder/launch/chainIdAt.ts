import { z } from "zod"

const patience = 5_000
const longestComplaint = 100

const answerSchema = z.union([
  z.object({ result: z.string().regex(/^0x[0-9a-f]{1,13}$/i) }),
  z.object({ error: z.object({ message: z.string() }) }),
])

/** The chain that a JSON-RPC endpoint is of, or what is wrong with the endpoint, in words that follow its name. */
export async function chainIdAt(url: string): Promise<{ chainId: number } | { problem: string }> {
  try {
    const response = await post(url)
    const text = await response.text()
    const answer = answerSchema.safeParse(parse(text)).data
    if (answer && "result" in answer) return { chainId: Number(answer.result) }
    if (!response.ok) return { problem: `answers with HTTP status ${response.status}` }
    if (answer) return { problem: `answers with an error: ${oneLine(answer.error.message)}` }
    return { problem: "answers, but not with a chain id" }
  } catch (error) {
    return { problem: describe(error) }
  }
}

function post(text: string): Promise<Response> {
  const url = new URL(text)
  const { username, password } = url
  // fetch refuses a URL with credentials in it.
  url.username = ""
  url.password = ""
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...((username || password) && {
        authorization: `Basic ${Buffer.from(credentials).toString("base64")}`,
      }),
    },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_chainId", params: [] }),
    signal: AbortSignal.timeout(patience),
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim().replace(/\.$/, "").slice(0, longestComplaint)
}

function describe(error: unknown): string {
  const { name, cause } = error as Error
  if (name === "TimeoutError") return `does not answer within ${patience / 1_000} s`
  const code = (cause as NodeJS.ErrnoException | undefined)?.code
  return `cannot be reached${code ? ` (${code})` : ""}`
}
