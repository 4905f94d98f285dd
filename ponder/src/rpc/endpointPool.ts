import { hexToNumber } from "viem"
import type { Endpoint } from "./endpoint.ts"
import { EndpointFailure, Lie } from "./endpointFailure.ts"
import { pauseBefore } from "./patience.ts"

const FIRST_REST_MS = 1_000
const LONGEST_REST_MS = 30_000
const FIRST_BAN_MS = 30_000
const LONGEST_BAN_MS = 600_000
/** Failures in a row after which nobody waits for one whose word is only the second. */
const LONG_SILENCE = 3
/** What was waited for so long is worth a line in the log, and then another one each time as long. */
const TELLS_EVERY_MS = 60_000

/** Asks an endpoint for what is wanted. Throws a `Lie`, or an `EndpointFailure` where the endpoint is of no use for it. */
export type Task<Value> = (endpoint: Endpoint) => Promise<Value>

type Member = {
  endpoint: Endpoint
  /** It has said which chain it is of since it last failed. */
  isKnown: boolean
  running: number
  /** Ever: among equals, the load is shared. */
  asked: number
  /** In a row; the next success ends them. */
  failures: number
  /** After a failure others are asked first. */
  restsUntil: number
  bannedUntil: number
  lies: number
}

/** The endpoints of one chain: the best is asked, another one where it fails, and one that lied is left out for a while. */
export class EndpointPool {
  readonly #chainId: number
  readonly #members: Member[]
  readonly #tell: (sentence: string) => void

  constructor(chainId: number, endpoints: readonly Endpoint[], tell: (sentence: string) => void) {
    this.#chainId = chainId
    this.#members = endpoints.map(endpoint => ({
      endpoint,
      isKnown: false,
      running: 0,
      asked: 0,
      failures: 0,
      restsUntil: 0,
      bannedUntil: 0,
      lies: 0,
    }))
    this.#tell = tell
  }

  /** Those that have not lied of late, the best first. */
  get trusted(): Endpoint[] {
    return this.#ranked().map(({ endpoint }) => endpoint)
  }

  /** Tries each endpoint once, and throws what the last one failed with. */
  async once<Value>(task: Task<Value>): Promise<Value> {
    let failure: unknown = new EndpointFailure("is left out, as all of this chain are")
    for (const member of this.#ranked()) {
      // Something may have come out about it since.
      if (member.bannedUntil > performance.now()) continue
      try {
        return await this.#attempt(member, task)
      } catch (error) {
        if (!isOfEndpoint(error)) throw error
        failure = error
      }
    }
    throw failure
  }

  /** Tries until an endpoint has a proper answer: late is better than wrong, and than none. */
  async persistently<Value>(what: string, task: Task<Value>): Promise<Value> {
    const startedAt = performance.now()
    let toldAt = startedAt
    for (let attempt = 0; ; attempt++) {
      await pauseBefore(attempt)
      try {
        return await this.once(task)
      } catch (error) {
        if (!isOfEndpoint(error)) throw error
        if (performance.now() - toldAt < TELLS_EVERY_MS) continue
        toldAt = performance.now()
        const seconds = Math.round((toldAt - startedAt) / 1_000)
        this.#tell(`has waited ${seconds} s for ${what}: an endpoint ${(error as Error).message}.`)
      }
    }
  }

  /** Tries one endpoint only. */
  async from<Value>(endpoint: Endpoint, task: Task<Value>): Promise<Value> {
    return this.#attempt(this.#memberOf(endpoint), task)
  }

  /** What another one than the source says; one that says nothing is passed over, and undefined where all of them are silent. */
  async another<Value>(source: Endpoint, task: Task<Value>): Promise<Value | undefined> {
    for (const { endpoint } of this.#ranked()) {
      if (endpoint === source) continue
      try {
        return await this.from(endpoint, task)
      } catch (error) {
        if (!isOfEndpoint(error)) throw error
      }
    }
    return undefined
  }

  /** What all others than the source say that say anything; those that have long been silent are not waited for. */
  async others<Value>(source: Endpoint, task: Task<Value>): Promise<Value[]> {
    const now = performance.now()
    const asked = this.#ranked().filter(
      ({ endpoint, failures, restsUntil }) =>
        endpoint !== source && (failures < LONG_SILENCE || restsUntil <= now),
    )
    const answers = await Promise.allSettled(asked.map(member => this.#attempt(member, task)))
    return answers.flatMap(answer => {
      if (answer.status === "fulfilled") return [answer.value]
      if (!isOfEndpoint(answer.reason)) throw answer.reason
      return []
    })
  }

  /** Nothing that this endpoint says is believed for a while. */
  ban(endpoint: Endpoint, reason: string): void {
    const member = this.#memberOf(endpoint)
    const length = Math.min(LONGEST_BAN_MS, FIRST_BAN_MS * 2 ** member.lies++)
    member.bannedUntil = performance.now() + length
    this.#tell(`does not believe ${endpoint.name} for ${length / 1_000} s: ${reason}.`)
  }

  async #attempt<Value>(member: Member, task: Task<Value>): Promise<Value> {
    member.running++
    member.asked++
    try {
      if (!member.isKnown) await this.#introduce(member)
      const value = await task(member.endpoint)
      member.failures = 0
      return value
    } catch (error) {
      if (error instanceof Lie) this.ban(member.endpoint, error.message)
      if (error instanceof EndpointFailure) {
        member.isKnown = false
        member.restsUntil =
          performance.now() + Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** member.failures++)
      }
      throw error
    } finally {
      member.running--
    }
  }

  /** Behind the same address may be another node than before. */
  async #introduce(member: Member): Promise<void> {
    const [answer] = await member.endpoint.ask([{ method: "eth_chainId", params: [] }])
    if (typeof answer?.result !== "string") throw new EndpointFailure("does not say which chain it is of")
    const chainId = hexToNumber(answer.result as `0x${string}`)
    if (chainId !== this.#chainId) throw new Lie(`it is of chain ${chainId}`)
    member.isKnown = true
  }

  #memberOf(endpoint: Endpoint): Member {
    const member = this.#members.find(one => one.endpoint === endpoint)
    if (!member) throw new Error(`${endpoint.name} is not an endpoint of chain ${this.#chainId}.`)
    return member
  }

  /** Those that can be asked, the one first that is likely to answer soonest. */
  #ranked(): Member[] {
    const now = performance.now()
    return this.#members
      .filter(({ bannedUntil }) => bannedUntil <= now)
      .toSorted(
        (a, b) =>
          Number(a.restsUntil > now) - Number(b.restsUntil > now) ||
          Math.ceil(a.endpoint.delay / 100) - Math.ceil(b.endpoint.delay / 100) ||
          a.running - b.running ||
          a.asked - b.asked,
      )
  }
}

function isOfEndpoint(error: unknown): boolean {
  return error instanceof EndpointFailure || error instanceof Lie
}
