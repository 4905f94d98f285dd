import { setTimeout as wait } from "node:timers/promises"
import { type Address, type Hex, numberToHex } from "viem"
import type { Network } from "../../../ponder/networks/network.ts"
import { ACCOUNT_COUNT, AnvilNode } from "./anvilNode.ts"
import type { RawReceipt, RpcCall } from "./jsonRpc.ts"
import { ImpossibleNow, type NodeLost, NodeStopped } from "./nodeErrors.ts"
import { RpcProxy } from "./rpcProxy.ts"

export type Transaction = {
  from: Address
  to: Address
  data?: Hex
  value?: bigint
  /** Pre-London envelope; otherwise type 2. */
  legacy?: boolean
}

/**
 * What becomes of the transactions of the blocks that a reorg removes: mined again where they were, one block later,
 * at another index of their block, or not at all.
 */
export type ReorgFate = "same-place" | "later-block" | "other-index" | "dropped"

type RawBlock = { number: Hex; hash: Hex; timestamp: Hex; transactions: Hex[] }

type ChainOptions = {
  genesisTimestamp: number
  /** Where the node keeps its chain. */
  directory: string
  onLost: (loss: NodeLost) => void
}

/** An indexer also reads the block before the one that it starts from. */
const BLOCKS_BEFORE_START = 1

const GAS_LIMIT = 2_000_000n
const GAS_PRICE = 30_000_000_000n

/** A chain of the local network: a node, the endpoint that everybody else reaches it by, and one writer at a time. */
export class LocalChain {
  readonly network: Network
  readonly node: AnvilNode
  readonly proxy: RpcProxy
  accounts: Address[] = []
  /** Whether a reorg has undone what was planned for. */
  wasReorganised = false
  #lastFixedBlock = 0
  #lastTask: Promise<unknown> = Promise.resolve()

  static async start(network: Network, options: ChainOptions): Promise<LocalChain> {
    const genesisNumber = network.bridge.startBlock - BLOCKS_BEFORE_START
    const node = await AnvilNode.start({ chainId: network.id, genesisNumber, ...options })
    try {
      const chain = new LocalChain(network, node, await RpcProxy.start(node.rpc.url))
      chain.accounts = await node.rpc.call<Address[]>("eth_accounts")
      return chain
    } catch (error) {
      await node.stop()
      throw error
    }
  }

  private constructor(network: Network, node: AnvilNode, proxy: RpcProxy) {
    this.network = network
    this.node = node
    this.proxy = proxy
  }

  async stop(): Promise<void> {
    await this.proxy.stop()
    await this.node.stop()
  }

  /** One block with these transactions in this order, now unless a time is given. */
  seal(transactions: Transaction[], timestamp?: number): Promise<RawReceipt[]> {
    return this.#onNode(async () => {
      const time = timestamp ?? (await this.#nextTimestamp())
      const hashes = await this.#inTurn(transactions.map(toSendCall))
      await this.node.rpc.call("evm_mine", { timestamp: time })
      return this.node.rpc.batch<RawReceipt>(
        hashes.map(hash => ({ method: "eth_getTransactionReceipt", params: [hash] })),
      )
    })
  }

  /** A stopped node keeps its chain and its address; until it runs again nobody gets an answer. */
  setRunning(running: boolean): Promise<void> {
    return this.#alone(async () => {
      if (!running) return this.node.pause()
      if (this.node.running) return
      await this.node.resume()
      // With its process a node loses the states that it could go back to.
      await this.fixBlocks()
    })
  }

  /** Mines blocks at the present time, or one second apart where the chain is already ahead of it. */
  mine(count = 1): Promise<void> {
    return this.#onNode(async () => {
      for (let mined = 0; mined < count; mined++) await this.#mineNow()
    })
  }

  /** Replaces the last `depth` blocks by one more of other hashes. */
  reorg(depth: number, fate: ReorgFate): Promise<void> {
    return this.#onNode(async () => {
      await this.#refuseTooDeep(depth)
      this.wasReorganised = true
      const removed = await this.#lastBlocks(depth)
      const raw = await Promise.all(removed.map(block => this.#rawTransactions(block)))
      await this.node.rpc.call("anvil_rollback", depth)
      for (const [index, block] of removed.entries()) {
        const transactions =
          fate === "dropped" ? [] : fate === "later-block" ? (raw[index - 1] ?? []) : (raw[index] ?? [])
        await this.#sealRaw(transactions, fate, Number(block.timestamp) + 1)
      }
      if (fate === "later-block") await this.#sendRaw(raw.at(-1) ?? [])
      await this.#mineNow()
    })
  }

  /** The blocks so far are not a reorg's to replace. */
  async fixBlocks(): Promise<void> {
    this.#lastFixedBlock = Number((await this.head()).number)
  }

  /** Null where the transaction is not, or not any more, in a block. */
  receipt(hash: Hex): Promise<RawReceipt | null> {
    return this.#onNode(() => this.node.rpc.call<RawReceipt | null>("eth_getTransactionReceipt", hash))
  }

  head(): Promise<RawBlock> {
    return this.node.rpc.call<RawBlock>("eth_getBlockByNumber", "latest", false)
  }

  async #refuseTooDeep(depth: number): Promise<void> {
    const replaceable = Number((await this.head()).number) - this.#lastFixedBlock
    if (depth <= replaceable) return
    throw new ImpossibleNow(
      `Chain ${this.network.id} has ${replaceable} blocks that a reorg can replace, not ${depth}.`,
    )
  }

  async #sealRaw(transactions: Hex[], fate: ReorgFate, timestamp: number): Promise<void> {
    if (fate === "other-index" && transactions.length > 0)
      await this.node.rpc.batch([toSendCall(this.#filler())])
    await this.#sendRaw(transactions)
    await this.node.rpc.call("evm_mine", { timestamp })
  }

  async #sendRaw(transactions: Hex[]): Promise<void> {
    await this.#inTurn(transactions.map(raw => ({ method: "eth_sendRawTransaction", params: [raw] })))
  }

  /** The node works on the calls of a batch at the same time; transactions have an order. */
  async #inTurn(calls: RpcCall[]): Promise<Hex[]> {
    const hashes: Hex[] = []
    for (const { method, params = [] } of calls) hashes.push(await this.node.rpc.call<Hex>(method, ...params))
    return hashes
  }

  async #mineNow(): Promise<void> {
    await this.node.rpc.call("evm_mine", { timestamp: await this.#nextTimestamp() })
  }

  async #nextTimestamp(): Promise<number> {
    const { timestamp } = await this.head()
    return Math.max(Math.floor(Date.now() / 1000), Number(timestamp) + 1)
  }

  async #lastBlocks(count: number): Promise<RawBlock[]> {
    const head = Number((await this.head()).number)
    const numbers = Array.from({ length: count }, (_, offset) => head - count + 1 + offset)
    return this.node.rpc.batch<RawBlock>(
      numbers.map(number => ({ method: "eth_getBlockByNumber", params: [numberToHex(number), false] })),
    )
  }

  #rawTransactions(block: RawBlock): Promise<Hex[]> {
    return this.node.rpc.batch<Hex>(
      block.transactions.map(hash => ({ method: "eth_getRawTransactionByHash", params: [hash] })),
    )
  }

  /** A payment from an account that does nothing else; it takes the first index of a block. */
  #filler(): Transaction {
    const from = this.accounts[ACCOUNT_COUNT - 1] as Address
    return { from, to: from, value: 1n }
  }

  #onNode<Result>(task: () => Promise<Result>): Promise<Result> {
    return this.#alone(async () => {
      if (!this.node.running) throw new NodeStopped(this.network.id)
      return task().catch(async error => {
        throw (await this.#isCutOff(error)) ? new NodeStopped(this.network.id) : error
      })
    })
  }

  /** A broken connection is heard of a moment before the end of the node that broke it. */
  async #isCutOff(error: object): Promise<boolean> {
    const isBroken = "code" in error
    for (let attempt = 0; isBroken && this.node.running && attempt < 25; attempt++) await wait(20)
    return !this.node.running
  }

  /** Two writers at once would mine each other's transactions, or mine into a reorg. */
  #alone<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#lastTask.then(task)
    this.#lastTask = result.catch(() => {})
    return result
  }
}

function toSendCall({ from, to, data, value, legacy }: Transaction): RpcCall {
  const fees = legacy
    ? { gasPrice: numberToHex(GAS_PRICE) }
    : { maxFeePerGas: numberToHex(GAS_PRICE), maxPriorityFeePerGas: numberToHex(1_000_000_000n) }
  const gas = numberToHex(GAS_LIMIT)
  return {
    method: "eth_sendTransaction",
    params: [{ from, to, gas, data, value: numberToHex(value ?? 0n), ...fees }],
  }
}
