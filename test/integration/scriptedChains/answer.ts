import { type Address, type Hex, hexToNumber, numberToHex } from "viem"
import type { Block } from "./block.ts"
import { contractAnswer } from "./contractAnswer.ts"
import { rpcBlock, rpcLogs, rpcReceipts } from "./rpcForms.ts"

/** A chain as a node sees it: the branch that it follows now, and every block that it ever saw. */
export type NodeView = { branch: readonly Block[]; known: ReadonlyMap<string, Block> }

type LogFilter = {
  address?: Address | Address[]
  topics?: (Hex | Hex[] | null)[]
  fromBlock?: Hex
  toBlock?: Hex
  blockHash?: Hex
}

export class RpcError extends Error {
  readonly code: number

  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}

type Method = (view: NodeView, params: never) => unknown

const methods: Record<string, Method> = {
  eth_chainId: view => numberToHex(head(view).chainId),
  eth_blockNumber: view => numberToHex(head(view).number),
  eth_getBlockByNumber: (view, [tag, full]: [string, boolean]) => {
    const block = atTag(view, tag)
    return block ? rpcBlock(block, full) : null
  },
  eth_getBlockByHash: (view, [hash, full]: [Hex, boolean]) => {
    const block = view.known.get(hash)
    return block ? rpcBlock(block, full) : null
  },
  eth_getBlockReceipts: (view, [hash]: [Hex]) => {
    const block = view.known.get(hash)
    return block ? rpcReceipts(block) : null
  },
  eth_getTransactionReceipt: (view, [hash]: [Hex]) =>
    view.branch.flatMap(rpcReceipts).find(receipt => receipt.transactionHash === hash) ?? null,
  eth_getLogs: (view, [filter]: [LogFilter]) =>
    filteredBlocks(view, filter)
      .flatMap(rpcLogs)
      .filter(log => isWanted(filter, log)),
  eth_getBalance: () => "0x0",
  eth_call: (view, [call, at]: [{ to: Hex; data: Hex }, string | { blockHash: Hex }]) => {
    const block = typeof at === "string" ? atTag(view, at) : view.known.get(at.blockHash)
    if (!block) throw new RpcError(-32_000, "header not found")
    const answer = contractAnswer(block, call.to, call.data)
    if (!answer) throw new RpcError(3, "execution reverted")
    return answer
  },
}

export function answer(view: NodeView, method: string, params: unknown[]): unknown {
  const known = methods[method]
  if (!known) throw new RpcError(-32_601, `the method ${method} does not exist`)
  return known(view, params as never)
}

function head({ branch }: NodeView): Block {
  const block = branch.at(-1)
  if (!block) throw new Error("The chain has no block yet.")
  return block
}

function atTag(view: NodeView, tag: string): Block | undefined {
  if (tag === "latest" || tag === "pending") return head(view)
  if (tag === "earliest" || tag === "finalized" || tag === "safe") return view.branch[0]
  const number = hexToNumber(tag as Hex)
  // Of a long chain a script can show its last blocks alone.
  return view.branch[number] ?? view.branch.find(block => block.number === number)
}

function filteredBlocks(view: NodeView, { blockHash, fromBlock, toBlock }: LogFilter): readonly Block[] {
  if (blockHash) {
    const block = view.known.get(blockHash)
    if (!block) throw new RpcError(-32_000, "unknown block")
    return [block]
  }
  return view.branch.slice(hexToNumber(fromBlock ?? "0x0"), toBlock ? hexToNumber(toBlock) + 1 : undefined)
}

function isWanted(
  { address, topics }: LogFilter,
  log: { address: Address; topics: readonly Hex[] },
): boolean {
  const addresses = address === undefined ? [] : [address].flat()
  const isOfAddress =
    addresses.length === 0 || addresses.some(wanted => wanted.toLowerCase() === log.address.toLowerCase())
  return (
    isOfAddress &&
    (topics ?? []).every(
      (wanted, index) => wanted === null || [wanted].flat().some(t => t === log.topics[index]),
    )
  )
}
