import { type Hex, hexToNumber } from "viem"
import type { ChainSource } from "./chainSource.ts"
import type { Endpoint } from "./endpoint.ts"
import { EndpointFailure } from "./endpointFailure.ts"
import type { EndpointPool } from "./endpointPool.ts"
import type { RawBlock } from "./rawForms.ts"
import { verifyHeader } from "./verification/verifyBlock.ts"

/** A head that has stood still for so long is looked for elsewhere too. */
const STANDS_STILL_MS = 5_000
/** More than the depth of any reorg that Ponder follows. */
const REMEMBERED = 1_000

/**
 * The newest block of a chain. An endpoint that falls behind, or whose node goes back in time, looks like a reorg to Ponder,
 * which would take back what it has: so a block that is part of what was shown before is no head any more.
 */
export class Heads {
  readonly #pool: EndpointPool
  readonly #chain: ChainSource
  readonly #shown = new Map<number, Hex>()
  #highest: RawBlock<unknown> | undefined
  #advancedAt = Date.now()

  constructor(pool: EndpointPool, chain: ChainSource) {
    this.#pool = pool
    this.#chain = chain
  }

  /** With its transactions, or their hashes. */
  async latest(): Promise<RawBlock<unknown>> {
    const told = await this.#pool.once(endpoint => this.#latestOf(endpoint))
    const head = this.#isPast(told) || this.#standsStill() ? await this.#newestOfAll(told) : told
    if (this.#highest && this.#isPast(head)) return this.#highest
    this.#show(head)
    return head
  }

  /** That Ponder has seen this block too. */
  remember({ number, hash }: RawBlock<unknown>): void {
    this.#shown.set(hexToNumber(number), hash)
  }

  /** Undefined before the first look at the chain. */
  get number(): number | undefined {
    return this.#highest && hexToNumber(this.#highest.number)
  }

  /** Whether it lies behind the head, on the same branch. */
  #isPast({ number, hash }: RawBlock<unknown>): boolean {
    return (
      this.#highest !== undefined &&
      number !== this.#highest.number &&
      this.#shown.get(hexToNumber(number)) === hash
    )
  }

  #standsStill(): boolean {
    return Date.now() - this.#advancedAt > STANDS_STILL_MS
  }

  async #newestOfAll(told: RawBlock<unknown>): Promise<RawBlock<unknown>> {
    const others = await Promise.all(
      this.#pool.trusted.map(endpoint =>
        this.#pool.from(endpoint, one => this.#latestOf(one)).catch(() => told),
      ),
    )
    const candidates = [told, ...others].filter(block => !this.#isPast(block))
    return candidates.toSorted((a, b) => hexToNumber(b.number) - hexToNumber(a.number))[0] ?? told
  }

  async #latestOf(endpoint: Endpoint): Promise<RawBlock<unknown>> {
    const [answer] = await endpoint.ask([{ method: "eth_getBlockByNumber", params: ["latest", true] }])
    if (!answer?.result) throw new EndpointFailure("does not tell the newest block")
    const block = answer.result as RawBlock<unknown>
    if (this.#chain.verified) verifyHeader(block)
    return block
  }

  #show(head: RawBlock<unknown>): void {
    const number = hexToNumber(head.number)
    if (this.#highest?.hash !== head.hash) this.#advancedAt = Date.now()
    for (const known of this.#shown.keys()) {
      if (known > number || known < number - REMEMBERED) this.#shown.delete(known)
    }
    this.#shown.set(number, head.hash)
    this.#highest = head
  }
}
