import type { EndpointProblem } from "./endpointAnswer.ts"

const PATIENCE_MS = 15_000

type Answered = { ok: true; result: unknown } | { ok: false; problem: EndpointProblem }

/** One JSON-RPC question to an endpoint that the reader named. It is told nothing but the question. */
export async function askEndpoint(url: string, method: string, params: unknown[]): Promise<Answered> {
  let text: string
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    text = await response.text()
    if (!response.ok) return { ok: false, problem: { kind: "REFUSED" } }
  } catch {
    return { ok: false, problem: { kind: "UNREACHABLE" } }
  }
  return readAnswer(text)
}

function readAnswer(text: string): Answered {
  try {
    const answer: unknown = JSON.parse(text)
    if (typeof answer === "object" && answer !== null) {
      if ("error" in answer && answer.error) return { ok: false, problem: { kind: "REFUSED" } }
      if ("result" in answer) return { ok: true, result: answer.result }
    }
  } catch {
    // Not JSON: what follows says so.
  }
  return { ok: false, problem: { kind: "NOT_UNDERSTOOD" } }
}
