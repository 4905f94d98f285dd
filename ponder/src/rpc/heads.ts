import { type Hex, hexToNumber } from "viem"
import type { ChainSource } from "./chainSource.ts"
import type { Endpoint } from "./endpoint.ts"
import { EndpointFailure } from "./endpointFailure.ts"
import type { EndpointPool } from "./endpointPool.ts"
import type { RawBlock } from "./rawForms.ts"
import { secondWord } from "./secondWord.ts"
import { verifyHeader } from "./verification/verifyBlock.ts"

type Told = { block: RawBlock<unknown>; source: Endpoint }

/** A head that has stood still for so long is looked for elsewhere too. */
const STANDS_STILL_MS = 5_000
const MOST_STEPS_BACK = 50
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
  #advancedAt = performance.now()
  #askedAllAt = 0
  #looking: Promise<RawBlock<unknown>> | undefined

  constructor(pool: EndpointPool, chain: ChainSource) {
    this.#pool = pool
    this.#chain = chain
  }

  /** With its transactions. Whoever asks while somebody else does gets the same answer. */
  latest(): Promise<RawBlock<unknown>> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined
    })
    return this.#looking
  }

  async #look(): Promise<RawBlock<unknown>> {
    const told = await this.#pool.once(endpoint => this.#latestOf(endpoint))
    const isDoubtful = !this.#highest || this.#isPast(told.block) || this.#standsStill()
    const head = isDoubtful ? await this.#newestOfAll(told) : told
    if (this.#highest && (this.#isPast(head.block) || !(await this.#isCredible(head)))) return this.#highest
    this.#show(head.block)
    return head.block
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
    return performance.now() - Math.max(this.#advancedAt, this.#askedAllAt) > STANDS_STILL_MS
  }

  /**
   * One endpoint alone, astray or lying, must not make Ponder take blocks back: either its head goes on from the last one, or a
   * second endpoint has to know it.
   */
  async #isCredible({ block, source }: Told): Promise<boolean> {
    if (block.hash === this.#highest?.hash || block.parentHash === this.#highest?.hash) return true
    if ((await secondWord(this.#pool, source, block.hash)) !== "UNKNOWN") return true
    return this.#pool.from(source, endpoint => this.#leadsBack(endpoint, block)).catch(() => false)
  }

  /** Whether its ancestors, as far as Ponder would fetch them at once, reach the last head. */
  async #leadsBack(endpoint: Endpoint, block: RawBlock<unknown>): Promise<boolean> {
    let { parentHash } = block
    for (let step = 0; step < MOST_STEPS_BACK; step++) {
      if (parentHash === this.#highest?.hash) return true
      const [answer] = await endpoint.ask([{ method: "eth_getBlockByHash", params: [parentHash, false] }])
      const parent = answer?.result as RawBlock<unknown> | null | undefined
      if (!parent) return false
      if (this.#chain.verified) verifyHeader(parent)
      parentHash = parent.parentHash
    }
    return false
  }

  async #newestOfAll(told: Told): Promise<Told> {
    this.#askedAllAt = performance.now()
    const others = await Promise.all(
      this.#pool.trusted.map(endpoint =>
        this.#pool.from(endpoint, one => this.#latestOf(one)).catch(() => told),
      ),
    )
    const candidates = [told, ...others].filter(({ block }) => !this.#isPast(block))
    return candidates.toSorted((a, b) => hexToNumber(b.block.number) - hexToNumber(a.block.number))[0] ?? told
  }

  async #latestOf(endpoint: Endpoint): Promise<Told> {
    const [answer] = await endpoint.ask([{ method: "eth_getBlockByNumber", params: ["latest", true] }])
    if (!answer?.result) throw new EndpointFailure("does not tell the newest block")
    const block = answer.result as RawBlock<unknown>
    if (this.#chain.verified) verifyHeader(block)
    return { block, source: endpoint }
  }

  #show(head: RawBlock<unknown>): void {
    const number = hexToNumber(head.number)
    if (this.#highest?.hash !== head.hash) this.#advancedAt = performance.now()
    for (const known of this.#shown.keys()) {
      if (known > number || known < number - REMEMBERED) this.#shown.delete(known)
    }
    this.#shown.set(number, head.hash)
    this.#highest = head
  }
}
