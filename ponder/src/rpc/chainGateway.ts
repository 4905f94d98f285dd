import { type Hex, hexToNumber, numberToHex } from "viem"
import { agreedState } from "./agreedState.ts"
import type { ChainSource } from "./chainSource.ts"
import { Endpoint } from "./endpoint.ts"
import { EndpointFailure } from "./endpointFailure.ts"
import { EndpointPool } from "./endpointPool.ts"
import { failedExecution } from "./failedExecution.ts"
import { Heads } from "./heads.ts"
import { History } from "./history.ts"
import { LiveBlocks } from "./liveBlocks.ts"
import { isWithin, type LogFilter } from "./logFilter.ts"
import { unpin } from "./pinnedRequest.ts"
import type { Answer, Question } from "./question.ts"
import type { RawBlock, RawLog, RawReceipt } from "./rawForms.ts"
import { rewriteReceipts } from "./rewriteReceipts.ts"
import { SealedBlocks } from "./sealedBlocks.ts"
import { markUnreadable } from "./unreadableLog.ts"
import { verifyHeader } from "./verification/verifyBlock.ts"

type BlockQuestion = [block: Hex | "latest" | "finalized" | "safe" | "earliest" | "pending", full: boolean]

/** Answers Ponder's questions about one chain: right, or not at all. */
export class ChainGateway {
  readonly #chain: ChainSource
  readonly #pool: EndpointPool
  readonly #heads: Heads
  readonly #history: History
  readonly #live: LiveBlocks

  constructor(chain: ChainSource, tell: (sentence: string) => void) {
    this.#chain = chain
    this.#pool = new EndpointPool(
      chain.id,
      chain.urls.map(url => new Endpoint(url)),
      tell,
    )
    const blocks = new SealedBlocks(this.#pool, chain)
    this.#heads = new Heads(this.#pool, chain)
    this.#history = new History(this.#pool, chain, blocks, () => this.#heads.number)
    this.#live = new LiveBlocks(this.#pool, blocks)
  }

  latest(): Promise<RawBlock<unknown>> {
    return this.#heads.latest()
  }

  async answer(question: Question): Promise<Answer> {
    const { method, params } = question
    const pinned = unpin(question)
    if (pinned) return withPlainRevert(await agreedState(this.#pool, pinned.question, pinned.block))
    switch (method) {
      case "eth_chainId":
        return { result: await this.#pool.once(async () => numberToHex(this.#chain.id)) }
      case "eth_getBlockByNumber":
        return { result: await this.#block(question, params as BlockQuestion) }
      case "eth_getBlockByHash":
        return { result: await this.#pool.once(endpoint => this.#blockFrom(endpoint, question)) }
      case "eth_getLogs":
        return this.#logs(question, params[0] as LogFilter)
      case "eth_getBlockReceipts":
        return { result: this.#withDigests(await this.#receipts(params[0] as Hex)) }
      case "eth_getTransactionReceipt":
        return this.#receipt(question)
      default:
        return withPlainRevert(await this.#forward(question))
    }
  }

  async #block(question: Question, [at, full]: BlockQuestion): Promise<RawBlock<unknown> | null> {
    if (at === "latest") return shaped(await this.#heads.latest(), full)
    const isNumber = at.startsWith("0x")
    const kept = isNumber && full ? this.#history.takeBlock(hexToNumber(at as Hex)) : undefined
    if (kept) return kept
    if (!isNumber) return this.#pool.once(endpoint => this.#blockFrom(endpoint, question))
    // The index cannot go on without it.
    return this.#pool.persistently(`block ${hexToNumber(at as Hex)}`, endpoint =>
      this.#blockFrom(endpoint, question),
    )
  }

  /** Null where the endpoint does not have it, and no other one does. */
  async #blockFrom(endpoint: Endpoint, question: Question): Promise<RawBlock<unknown> | null> {
    const block = await blockOf(endpoint, question)
    const others = block ? [] : this.#pool.trusted.filter(one => one !== endpoint)
    const found = await Promise.all(
      others.map(other => this.#pool.from(other, one => blockOf(one, question)).catch(() => null)),
    )
    const known = block ?? found.find(one => one !== null) ?? null
    if (known && this.#chain.verified) verifyHeader(known)
    if (known) this.#heads.remember(known)
    return known
  }

  async #logs(question: Question, filter: LogFilter): Promise<Answer> {
    const { blockHash, fromBlock, toBlock } = filter
    if (blockHash) return { result: this.#marked(await this.#live.logs(blockHash)) }
    if (!fromBlock || !toBlock || !isWithin(filter, this.#chain.watched)) return this.#forward(question)
    return { result: this.#marked(await this.#history.logs({ ...filter, fromBlock, toBlock })) }
  }

  async #receipts(blockHash: Hex): Promise<RawReceipt[]> {
    return this.#history.takeReceipts(blockHash) ?? this.#live.receipts(blockHash)
  }

  /** Of a transaction of ours, its whole block says whether it is true. */
  async #receipt(question: Question): Promise<Answer> {
    const answer = await this.#forward(question)
    const said = answer.result as RawReceipt | null | undefined
    const { addresses } = this.#chain.watched
    const concernsUs = said?.logs.some(({ address }) =>
      addresses.some(watched => watched.toLowerCase() === address.toLowerCase()),
    )
    if (!said || !concernsUs) return answer
    const receipts = await this.#live.receipts(said.blockHash)
    const proven = receipts.filter(({ transactionHash }) => transactionHash === said.transactionHash)
    return { result: this.#withDigests(proven)[0] ?? null }
  }

  /** Another endpoint is asked where one cannot say; where none can, what the last one said of that is the answer. */
  async #forward(question: Question): Promise<Answer> {
    let refusal: Answer | undefined
    const task = async (endpoint: Endpoint) => {
      const [answer] = (await endpoint.ask([question])) as [Answer]
      if (!answer.error || failedExecution.test(answer.error.message)) return answer
      refusal = answer
      throw new EndpointFailure(`answers with an error (${answer.error.message})`)
    }
    return this.#pool.once(task).catch(error => {
      if (refusal) return refusal
      throw error
    })
  }

  #marked(logs: readonly RawLog[]): RawLog[] {
    return markUnreadable(logs, this.#chain.bridge)
  }

  #withDigests(receipts: RawReceipt[]): RawReceipt[] {
    return rewriteReceipts(receipts, this.#chain.bridge)
  }
}

async function blockOf(endpoint: Endpoint, question: Question): Promise<RawBlock<unknown> | null> {
  const [answer] = (await endpoint.ask([question])) as [Answer]
  if (answer.error) throw new EndpointFailure(`answers with an error (${answer.error.message})`)
  return answer.result as RawBlock<unknown> | null
}

/** Heads are read with their transactions, since Ponder mostly wants them. */
function shaped(block: RawBlock<unknown>, full: boolean): RawBlock<unknown> {
  if (full) return block
  return { ...block, transactions: block.transactions.map(transaction => Object(transaction).hash) }
}

/**
 * Ponder asks again for a minute, and stops the chain meanwhile, unless it reads of a revert. A token whose code fails in
 * another way must not be able to do that to everybody.
 */
function withPlainRevert(answer: Answer): Answer {
  const { error } = answer
  if (!error || !failedExecution.test(error.message)) return answer
  return { error: { code: 3, message: `execution reverted: ${error.message}` } }
}
