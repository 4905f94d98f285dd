import { type Hex, hexToNumber } from "viem"
import { isSameAddress } from "../domain/isSameAddress.ts"
import { agreedLogs, firstDifference, misreport } from "./agreedLogs.ts"
import type { ChainSource } from "./chainSource.ts"
import type { EndpointPool } from "./endpointPool.ts"
import { type LogFilter, passing } from "./logFilter.ts"
import type { Range } from "./logRange.ts"
import type { RawBlock, RawLog, RawReceipt } from "./rawForms.ts"
import type { SealedBlock, SealedBlocks } from "./sealedBlocks.ts"

/** With those transactions alone that the index has logs of: nobody asks for the others. */
type TrimmedBlock = { block: RawBlock; receipts: RawReceipt[] }
type Window = Range & { logs: Promise<RawLog[]> }

const FIRST_SPAN = 500
const LONGEST_SPAN = 50_000
/** A window is to have about so many logs. */
const WANTED_LOGS = 2_000
const WINDOWS_AHEAD = 2
const MOST_WINDOWS = 256
/** Nothing is fetched ahead that is less deep: it may change, and Ponder does not ask for it as history. */
const SETTLED_DEPTH = 1_000

/**
 * Ponder goes through the past range by range, and then asks for each block by itself. Here the ranges are larger ones, what
 * is in their blocks is fetched together with them, and the next ones before anybody asks: so its questions find the answers
 * already here.
 */
export class History {
  readonly #pool: EndpointPool
  readonly #chain: ChainSource
  readonly #blocks: SealedBlocks
  readonly #head: () => number | undefined
  #span = FIRST_SPAN
  #isSpanKnown = false
  #windows: Window[] = []
  /** By number until they are asked for, and then by hash until their receipts are. */
  readonly #byNumber = new Map<number, TrimmedBlock>()
  readonly #byHash = new Map<Hex, TrimmedBlock>()

  constructor(pool: EndpointPool, chain: ChainSource, blocks: SealedBlocks, head: () => number | undefined) {
    this.#pool = pool
    this.#chain = chain
    this.#blocks = blocks
    this.#head = head
  }

  async logs(filter: LogFilter & { fromBlock: Hex; toBlock: Hex }): Promise<RawLog[]> {
    const range = { from: hexToNumber(filter.fromBlock), to: hexToNumber(filter.toBlock) }
    const windows = this.#windowsOver(range)
    this.#fetchAhead(range)
    const logs = await Promise.all(windows.map(window => window.logs))
    return logs.flat().filter(passing(filter))
  }

  /** A block that has logs of ours, once. */
  takeBlock(number: number): RawBlock | undefined {
    const trimmed = this.#byNumber.get(number)
    if (!trimmed) return undefined
    this.#byNumber.delete(number)
    this.#leaveBehind(number)
    // Of the other contracts no receipts are asked for, so that they would be kept for ever.
    const isOfBridge = trimmed.receipts.some(({ logs }) =>
      logs.some(({ address }) => isSameAddress(address, this.#chain.bridge)),
    )
    if (isOfBridge) this.#byHash.set(trimmed.block.hash, trimmed)
    return trimmed.block
  }

  /** The receipts of a block that was taken, as many as it was given with transactions. */
  takeReceipts(hash: Hex): RawReceipt[] | undefined {
    const trimmed = this.#byHash.get(hash)
    this.#byHash.delete(hash)
    return trimmed?.receipts
  }

  /** Ponder asks for the blocks of a range when it has all logs of it, and then only for those of later ranges. */
  #leaveBehind(number: number): void {
    const isBehind = (window: Window) => window.to < number
    if (this.#windows.some(isBehind)) this.#windows = this.#windows.filter(window => !isBehind(window))
  }

  #windowsOver({ from, to }: Range): Window[] {
    const found: Window[] = []
    for (let next = from; next <= to; ) {
      const window = this.#windows.find(one => one.from <= next && next <= one.to) ?? this.#open(next, to)
      found.push(window)
      next = window.to + 1
    }
    return found
  }

  /** Not before it is known how much that is: a first span of a busy bridge holds many times what a window is to have. */
  #fetchAhead({ to }: Range): void {
    if (!this.#isSpanKnown) return
    const settled = (this.#head() ?? 0) - SETTLED_DEPTH
    for (let ahead = 0, next = to + 1; ahead < WINDOWS_AHEAD && next <= settled; ahead++) {
      const [window] = this.#windowsOver({ from: next, to: next })
      next = (window?.to ?? next) + 1
    }
  }

  /** From here on, as far as it may go: to what is asked for, further where that is settled, not into another window. */
  #open(from: number, asked: number): Window {
    const settled = (this.#head() ?? 0) - SETTLED_DEPTH
    const next = Math.min(...this.#windows.map(one => one.from).filter(start => start > from))
    const to = Math.min(from + this.#span - 1, Math.max(asked, settled), next - 1)
    const window = { from, to, logs: this.#fetch({ from, to }) }
    // Whoever asks for it hears of what goes wrong, and asks again.
    window.logs.catch(() => {
      this.#windows = this.#windows.filter(one => one !== window)
    })
    this.#windows = [...this.#windows.slice(-MOST_WINDOWS), window]
    return window
  }

  async #fetch(range: Range): Promise<RawLog[]> {
    const { logs: said, sources } = await agreedLogs(this.#pool, this.#chain, this.#blocks, range)
    this.#learnSpan(range, said.length)
    const sealed = await this.#blocks.obtain([...new Set(said.map(({ blockHash }) => blockHash))])
    for (const one of sealed) this.#keep(one)
    const logs = sealed.flatMap(one => this.#blocks.watchedLogs(one))
    const wrong = firstDifference(said, logs)
    if (wrong !== undefined) for (const endpoint of sources) this.#pool.ban(endpoint, misreport(wrong))
    return logs
  }

  #keep(sealed: SealedBlock): void {
    const wanted = new Set(this.#blocks.watchedLogs(sealed).map(({ transactionHash }) => transactionHash))
    const { block, receipts } = sealed
    this.#byNumber.set(hexToNumber(block.number), {
      block: { ...block, transactions: block.transactions.filter(({ hash }) => wanted.has(hash)) },
      receipts: receipts.filter(({ transactionHash }) => wanted.has(transactionHash)),
    })
  }

  #learnSpan({ from, to }: Range, logs: number): void {
    const fitting = Math.ceil(((to - from + 1) * WANTED_LOGS) / Math.max(1, logs))
    this.#isSpanKnown = true
    this.#span = Math.max(1, Math.min(2 * this.#span, fitting, LONGEST_SPAN))
  }
}
