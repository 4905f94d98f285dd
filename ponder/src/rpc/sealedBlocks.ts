import { type Address, type Hex, hexToNumber } from "viem"
import type { ChainSource } from "./chainSource.ts"
import type { Endpoint } from "./endpoint.ts"
import { EndpointFailure, Lie } from "./endpointFailure.ts"
import type { EndpointPool } from "./endpointPool.ts"
import type { Answer, Question } from "./question.ts"
import type { RawBlock, RawLog, RawReceipt } from "./rawForms.ts"
import { isStateSync, verifyHeader, verifyReceipts } from "./verification/verifyBlock.ts"

/** A block with all of its receipts, which are held against its header where the chain allows that. */
export type SealedBlock = { block: RawBlock; receipts: RawReceipt[] }

/** Asked together: small enough to be asked again, large enough to fill a batch. */
const BLOCKS_AT_ONCE = 200

/** Blocks by their hashes, so that no reorg can put another one in their place. */
export class SealedBlocks {
  readonly #pool: EndpointPool
  readonly #chain: ChainSource
  readonly #watched: ReadonlySet<string>
  readonly #withoutBlockReceipts = new WeakSet<Endpoint>()

  constructor(pool: EndpointPool, chain: ChainSource) {
    this.#pool = pool
    this.#chain = chain
    this.#watched = new Set(chain.watched.addresses.map(address => address.toLowerCase()))
  }

  /** For blocks that are there to stay: waits for them as long as it takes. */
  async obtain(hashes: readonly Hex[]): Promise<SealedBlock[]> {
    const groups = Array.from({ length: Math.ceil(hashes.length / BLOCKS_AT_ONCE) }, (_, index) =>
      hashes.slice(index * BLOCKS_AT_ONCE, (index + 1) * BLOCKS_AT_ONCE),
    )
    const obtained = await Promise.all(
      groups.map(group =>
        this.#pool.persistently(`${group.length} blocks`, endpoint => this.from(endpoint, group)),
      ),
    )
    return obtained.flat()
  }

  async from(endpoint: Endpoint, hashes: readonly Hex[]): Promise<SealedBlock[]> {
    const blocks = resultsOf<RawBlock>(
      await endpoint.ask(hashes.map(hash => ({ method: "eth_getBlockByHash", params: [hash, true] }))),
    )
    const receipts = await this.#receiptsFrom(endpoint, blocks)
    return hashes.map((hash, index) =>
      this.#sealed(hash, blocks[index] as RawBlock, receipts[index] as RawReceipt[]),
    )
  }

  /** Those that the index is made of. */
  watchedLogs({ receipts }: Pick<SealedBlock, "receipts">): RawLog[] {
    const { topics } = this.#chain.watched
    return receipts.flatMap(({ logs }) =>
      logs.filter(log => this.#isWatched(log.address) && log.topics[0] && topics.includes(log.topics[0])),
    )
  }

  /** Some nodes give receipts only one by one. */
  async #receiptsFrom(endpoint: Endpoint, blocks: readonly RawBlock[]): Promise<RawReceipt[][]> {
    if (!this.#withoutBlockReceipts.has(endpoint)) {
      const answers = await endpoint.ask(
        blocks.map(({ hash }) => ({ method: "eth_getBlockReceipts", params: [hash] })),
      )
      if (!answers.some(({ error }) => error && isUnknownMethod(error))) return resultsOf(answers)
      this.#withoutBlockReceipts.add(endpoint)
    }
    const questions: Question[] = blocks.flatMap(({ transactions }) =>
      transactions.map(({ hash }) => ({ method: "eth_getTransactionReceipt", params: [hash] })),
    )
    const receipts = resultsOf<RawReceipt>(await endpoint.ask(questions))
    return blocks.map(({ hash, transactions }) => {
      const ofBlock = receipts.filter(({ blockHash }) => blockHash === hash)
      // A reorg in between is nobody's lie.
      if (ofBlock.length !== transactions.length) throw new EndpointFailure("has receipts of another block")
      return ofBlock
    })
  }

  #sealed(hash: Hex, block: RawBlock, receipts: RawReceipt[]): SealedBlock {
    if (block.hash !== hash) throw new Lie(`it gives block ${block.hash} for ${hash}`)
    const ordered = receipts.toSorted(
      (a, b) => hexToNumber(a.transactionIndex) - hexToNumber(b.transactionIndex),
    )
    const last = ordered.at(-1)
    // Some nodes of Polygon give the receipt of what came over from Ethereum, and not its transaction.
    if (last && isStateSync(last) && ordered.length > block.transactions.length) ordered.pop()
    if (this.#chain.verified) {
      verifyHeader(block)
      verifyReceipts(block, ordered, this.#isWatched)
    }
    return { block, receipts: ordered }
  }

  #isWatched = (address: Address): boolean => this.#watched.has(address.toLowerCase())
}

function resultsOf<Result>(answers: readonly Answer[]): Result[] {
  return answers.map(({ result, error }) => {
    if (error) throw new EndpointFailure(`answers with an error (${error.message})`)
    if (!result) throw new EndpointFailure("does not have a block that it should have")
    return result as Result
  })
}

function isUnknownMethod({ code, message }: { code: number; message: string }): boolean {
  return (
    code === -32_601 ||
    /method .*(not|n't) .*(exist|support|available|found)|unsupported method/i.test(message)
  )
}
