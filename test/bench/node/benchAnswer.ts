import { type Hex, hexToNumber, numberToHex } from "viem"
import { RpcError } from "../../integration/scriptedChains/answer.ts"
import { contractAnswer } from "../../integration/scriptedChains/contractAnswer.ts"
import type { BenchChain } from "./benchChain.ts"
import { logsAnswer } from "./logsAnswer.ts"

const nothing = Buffer.from("null")
/** The chain's own word on what is final, behind its head. */
const depthOfFinality = 64

type Method = (chain: BenchChain, params: never) => Buffer

const methods: Record<string, Method> = {
  eth_chainId: chain => json(numberToHex(chain.id)),
  net_version: chain => json(String(chain.id)),
  web3_clientVersion: () => json("bench"),
  eth_syncing: () => json(false),
  eth_blockNumber: chain => json(numberToHex(chain.head)),
  eth_getBlockByNumber: (chain, [tag, full]: [string, boolean]) => block(chain, numberAt(chain, tag), full),
  eth_getBlockByHash: (chain, [hash, full]: [Hex, boolean]) => block(chain, chain.numberOf(hash), full),
  eth_getBlockReceipts: (chain, [at]: [string]) => {
    const number = at.length === 66 ? chain.numberOf(at as Hex) : numberAt(chain, at)
    return number === undefined ? nothing : chain.read("receipts", number)
  },
  eth_getTransactionReceipt: (chain, [hash]: [Hex]) =>
    transaction(chain, hash, "receipts", "transactionHash"),
  eth_getTransactionByHash: (chain, [hash]: [Hex]) => transaction(chain, hash, "full", "hash"),
  eth_getLogs: logsAnswer,
  eth_getBalance: () => json("0x0"),
  eth_getCode: () => json("0x01"),
  eth_call: (
    chain,
    [call, at]: [{ to: Hex; data?: Hex; input?: Hex }, string | { blockHash: Hex } | undefined],
  ) => {
    const hash = typeof at === "object" ? at.blockHash : chain.hashOf(numberAt(chain, at ?? "latest") ?? -1)
    if (!hash || chain.numberOf(hash) === undefined) throw new RpcError(-32_000, "header not found")
    const answer = contractAnswer({ hash, timestamp: 0 }, call.to, call.data ?? call.input ?? "0x")
    if (!answer) throw new RpcError(3, "execution reverted")
    return json(answer)
  },
}

/** The answer of a node, as the text that it sends. */
export function benchAnswer(chain: BenchChain, method: string, params: unknown[]): Buffer {
  const known = methods[method]
  if (!known) throw new RpcError(-32_601, `the method ${method} does not exist`)
  return known(chain, params as never)
}

function numberAt(chain: BenchChain, tag: string): number | undefined {
  if (tag === "latest" || tag === "pending") return chain.head
  if (tag === "finalized" || tag === "safe") return Math.max(chain.head - depthOfFinality, 0)
  const number = tag === "earliest" ? 0 : hexToNumber(tag as Hex)
  return number <= chain.head ? number : undefined
}

function block(chain: BenchChain, number: number | undefined, full: boolean): Buffer {
  return number === undefined ? nothing : chain.read(full ? "full" : "light", number)
}

function transaction(chain: BenchChain, hash: Hex, part: "receipts" | "full", key: string): Buffer {
  const number = chain.blockOfTransaction(hash)
  if (number === undefined) return nothing
  const read = JSON.parse(chain.read(part, number).toString())
  const all: Record<string, unknown>[] = part === "full" ? read.transactions : read
  return json(all.find(one => one[key] === hash) ?? null)
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value))
}
