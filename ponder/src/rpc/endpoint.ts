import { setTimeout as sleep } from "node:timers/promises"
import { redactUrl } from "../../config/redactUrl.ts"
import { EndpointFailure } from "./endpointFailure.ts"
import { Pace } from "./pace.ts"
import type { Answer, Question, RpcFault } from "./question.ts"

const TIMEOUT_MS = 10_000
const MOST_IN_A_BATCH = 200
const FIRST_BATCH = 20
/** Longer answers come in smaller batches: an endpoint may refuse them, and they have to be held in memory. */
const LONGEST_ANSWER = 8_000_000

const rateLimit = /rate.?limit|too many requests|request limit|capacity exceeded|exceeded .*(quota|credits)/i

/** One provider's JSON-RPC address for a chain: how to ask it, and what it takes. */
export class Endpoint {
  /** For people: without user, path and query, where keys are. */
  readonly name: string
  readonly #url: string
  readonly #headers: Record<string, string>
  readonly #pace = new Pace()
  #batchSize = FIRST_BATCH

  constructor(url: string) {
    this.name = redactUrl(url)
    const { url: bare, headers } = splitCredentials(url)
    this.#url = bare
    this.#headers = { "content-type": "application/json", ...headers }
  }

  /** In how many milliseconds a question could be sent. */
  get delay(): number {
    return this.#pace.delay
  }

  /** Answers in the order of the questions, in as few requests as the endpoint takes. */
  async ask(questions: readonly Question[]): Promise<Answer[]> {
    const answers: Answer[] = []
    while (answers.length < questions.length) {
      const size = this.#batchSize
      const sideBySide = Math.ceil(FIRST_BATCH / size)
      const batches = Array.from({ length: sideBySide }, (_, index) =>
        questions.slice(answers.length + index * size, answers.length + (index + 1) * size),
      ).filter(batch => batch.length > 0)
      const answered = await Promise.all(batches.map(batch => this.#send(batch)))
      answers.push(...answered.flat())
    }
    return answers
  }

  async #send(batch: readonly Question[]): Promise<Answer[]> {
    const numbered = batch.map((question, id) => ({ jsonrpc: "2.0", id, ...question }))
    const text = await this.#post(batch.length === 1 ? numbered[0] : numbered)
    const body = parse(text)
    if (batch.length === 1) return [this.#read([body].flat()[0])]
    if (!Array.isArray(body)) return this.#withoutBatches(batch, body)
    this.#learnSize(batch.length, text.length)
    const byId = new Map(body.map(answer => [Object(answer).id, answer]))
    return batch.map((_, id) => this.#read(byId.get(id)))
  }

  /** What answers a list with one thing either limits lists or does not know them. */
  async #withoutBatches(batch: readonly Question[], body: unknown): Promise<Answer[]> {
    const { error } = Object(body) as { error?: RpcFault }
    if (error && rateLimit.test(error.message)) throw this.#limited(performance.now(), undefined)
    this.#batchSize = Math.max(1, Math.floor(batch.length / 4))
    return this.ask(batch)
  }

  async #post(body: unknown): Promise<string> {
    await sleep(this.#pace.takeTurn())
    const sentAt = performance.now()
    const response = await fetch(this.#url, {
      method: "POST",
      headers: this.#headers,
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch(error => {
      throw new EndpointFailure(`does not answer (${reasonOf(error)})`)
    })
    if (response.status === 429) {
      await response.body?.cancel()
      throw this.#limited(sentAt, response.headers.get("retry-after") ?? undefined)
    }
    if (response.status === 413 && this.#batchSize > 1) this.#batchSize = Math.ceil(this.#batchSize / 2)
    const text = await response.text().catch(error => {
      throw new EndpointFailure(`breaks off in its answer (${reasonOf(error)})`)
    })
    if (!response.ok && !isRpcAnswer(text)) {
      throw new EndpointFailure(`answers with HTTP status ${response.status}`)
    }
    this.#pace.accepted()
    return text
  }

  #read(answer: unknown): Answer {
    if (typeof answer !== "object" || answer === null)
      throw new EndpointFailure("leaves questions unanswered")
    const { result, error } = answer as { result?: unknown; error?: RpcFault }
    if (error) {
      if (rateLimit.test(error.message)) throw this.#limited(performance.now(), undefined)
      return { error }
    }
    if (result === undefined) throw new EndpointFailure("answers with neither a result nor an error")
    return { result }
  }

  #limited(sentAt: number, retryAfter: string | undefined): EndpointFailure {
    const seconds = Number(retryAfter)
    this.#pace.refused(sentAt, Number.isFinite(seconds) ? seconds * 1_000 : undefined)
    return new EndpointFailure("takes no more requests for a moment")
  }

  #learnSize(asked: number, length: number): void {
    if (length > LONGEST_ANSWER) this.#batchSize = Math.max(1, Math.floor(asked / 2))
    else if (asked === this.#batchSize && length < LONGEST_ANSWER / 4) {
      this.#batchSize = Math.min(MOST_IN_A_BATCH, 2 * this.#batchSize)
    }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new EndpointFailure("answers with something that is no JSON")
  }
}

/** Some nodes send an error of JSON-RPC with a status of HTTP that says so too. */
function isRpcAnswer(text: string): boolean {
  try {
    return Object(JSON.parse(text)).jsonrpc === "2.0"
  } catch {
    return false
  }
}

function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string } }
  return name === "TimeoutError" ? `not within ${TIMEOUT_MS / 1_000} s` : (cause?.code ?? message)
}

/** `fetch` refuses a URL with a user in it. */
function splitCredentials(text: string): { url: string; headers: Record<string, string> } {
  const url = new URL(text)
  if (!url.username && !url.password) return { url: url.href, headers: {} }
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`
  url.username = ""
  url.password = ""
  return { url: url.href, headers: { authorization: `Basic ${Buffer.from(pair).toString("base64")}` } }
}
