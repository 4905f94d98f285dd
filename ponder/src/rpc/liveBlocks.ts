import { type Hex, hexToNumber } from "viem"
import type { Endpoint } from "./endpoint.ts"
import { EndpointFailure } from "./endpointFailure.ts"
import type { EndpointPool } from "./endpointPool.ts"
import { pauseBefore } from "./patience.ts"
import type { RawLog, RawReceipt } from "./rawForms.ts"
import type { SealedBlock, SealedBlocks } from "./sealedBlocks.ts"
import { secondWord } from "./secondWord.ts"

/** Ponder asks for the logs of a new block and then for its receipts: both come of one reading. */
const MOST_KEPT = 64
/** How often another endpoint is asked for a block that one has said to be new, with pauses that grow to a second. */
const LOOKS = 5

/** Blocks at the head of the chain, one by one. */
export class LiveBlocks {
  readonly #pool: EndpointPool
  readonly #blocks: SealedBlocks
  readonly #kept = new Map<Hex, Promise<SealedBlock>>()

  constructor(pool: EndpointPool, blocks: SealedBlocks) {
    this.#pool = pool
    this.#blocks = blocks
  }

  /** All of the block, since Ponder does not believe that a block with a bloom has none. */
  async logs(hash: Hex): Promise<RawLog[]> {
    return (await this.receipts(hash)).flatMap(({ logs }) => logs)
  }

  async receipts(hash: Hex): Promise<RawReceipt[]> {
    const kept = this.#kept.get(hash) ?? this.#read(hash)
    this.#kept.set(hash, kept)
    const [oldest] = this.#kept.keys()
    if (oldest && this.#kept.size > MOST_KEPT) this.#kept.delete(oldest)
    try {
      return (await kept).receipts
    } catch (error) {
      this.#kept.delete(hash)
      throw error
    }
  }

  async #read(hash: Hex): Promise<SealedBlock> {
    const [sealed, source] = await this.#pool.once(
      async endpoint => [(await this.#blocks.from(endpoint, [hash]))[0] as SealedBlock, endpoint] as const,
    )
    if (this.#blocks.watchedLogs(sealed).length > 0) await this.#confirm(sealed, source)
    return sealed
  }

  /** A whole block can be made up. What moves money is believed when a second endpoint has it, where there is one. */
  async #confirm({ block }: SealedBlock, source: Endpoint): Promise<void> {
    for (let look = 0; look < LOOKS; look++) {
      await pauseBefore(look)
      // Those that are silent cannot stop the index.
      if ((await secondWord(this.#pool, source, block.hash)) !== "UNKNOWN") return
    }
    throw new EndpointFailure(`alone knows block ${hexToNumber(block.number)} ${block.hash}`)
  }
}
