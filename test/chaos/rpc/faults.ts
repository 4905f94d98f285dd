import { type Hex, hexToNumber, numberToHex } from "viem"

type Question = { id?: unknown; method: string; params: unknown[] }
type Log = { data: Hex; logIndex: Hex; blockNumber: Hex }
type Receipt = { logs: Log[] }
type Block = { number: Hex; timestamp: Hex; hash: Hex; parentHash: Hex }

/** Asks the node behind the endpoint. */
type AskNode = (method: string, ...params: unknown[]) => Promise<unknown>

/** What an endpoint does instead of what it should. */
export type Fault = {
  /** Something that no answer shows: an error of HTTP, a body that is none, silence. */
  http?: {
    status?: number
    headers?: Record<string, string>
    body?: (honest: string) => string
    delayMs?: number
  }
  /** What becomes of the node's result. */
  twist?: (question: Question, result: unknown, ask: AskNode) => unknown
}

const NEVER_MS = 30_000
/** Blocks that a node which is stale, or went back in time, does not have. */
const BEHIND = 5

const isReceipts = (method: string) =>
  method === "eth_getBlockReceipts" || method === "eth_getTransactionReceipt"
const isBlock = (method: string) => method === "eth_getBlockByNumber" || method === "eth_getBlockByHash"

function onLogs(change: (logs: Log[]) => Log[]): Fault {
  return { twist: ({ method }, result) => (method === "eth_getLogs" ? change(result as Log[]) : result) }
}

/** Of receipts, one by one or a block of them. */
function onReceipts(change: (receipt: Receipt) => Receipt): Fault["twist"] {
  return ({ method }, result) => {
    if (!result || !isReceipts(method)) return result
    return Array.isArray(result) ? result.map(change) : change(result as Receipt)
  }
}

const forged = (log: Log): Log => ({
  ...log,
  data: `${log.data.slice(0, -2)}${log.data.endsWith("ff") ? "00" : "ff"}` as Hex,
})

/** By how people would tell of them. */
export const faults = {
  "is slow": { http: { delayMs: 400 } },
  "does not answer": { http: { delayMs: NEVER_MS } },
  "refuses for a while, and says for how long": { http: { status: 429, headers: { "retry-after": "1" } } },
  "refuses for a while": { http: { status: 429 } },
  "fails with status 500": { http: { status: 500 } },
  "breaks off in the middle": { http: { body: honest => honest.slice(0, honest.length / 2) } },
  "answers with a page for people": { http: { body: () => "<html><h1>It works!</h1></html>" } },
  "answers nothing": { http: { body: () => "" } },
  "leaves out the result": { twist: () => undefined },
  "is of another chain": { twist: ({ method }, result) => (method === "eth_chainId" ? "0x539" : result) },
  "finds no logs": onLogs(() => []),
  "leaves out a log": onLogs(logs => logs.slice(1)),
  "leaves out the logs of a block": onLogs(logs =>
    logs.filter(log => log.blockNumber !== logs[0]?.blockNumber),
  ),
  "changes a log": onLogs(([first, ...others]) => (first ? [forged(first), ...others] : [])),
  "makes up a log": onLogs(logs =>
    logs.flatMap((log, index) => (index === 0 ? [log, { ...forged(log), logIndex: "0x63" as Hex }] : [log])),
  ),
  "gives receipts of another block": {
    twist: async ({ method, params }, result, ask) => {
      if (method !== "eth_getBlockReceipts" || !result) return result
      const { number } = (await ask("eth_getBlockByHash", params[0], false)) as Block
      const other = (await ask(
        "eth_getBlockByNumber",
        numberToHex(hexToNumber(number) - 1),
        false,
      )) as Block | null
      return other ? ask("eth_getBlockReceipts", other.hash) : result
    },
  },
  "changes the logs of receipts": {
    twist: onReceipts(receipt => ({ ...receipt, logs: receipt.logs.map(forged) })),
  },
  "hides the logs of receipts": { twist: onReceipts(receipt => ({ ...receipt, logs: [] })) },
  "changes the time of blocks": {
    twist: ({ method }, result) =>
      isBlock(method) && result
        ? { ...(result as Block), timestamp: numberToHex(hexToNumber((result as Block).timestamp) + 1) }
        : result,
  },
  "is stale": { twist: behind },
} satisfies Record<string, Fault>

export type FaultName = keyof typeof faults

/** Everything as it was some blocks ago. */
async function behind({ method, params }: Question, result: unknown, ask: AskNode): Promise<unknown> {
  const head = hexToNumber((await ask("eth_blockNumber")) as Hex) - BEHIND
  if (method === "eth_blockNumber") return numberToHex(head)
  if (isBlock(method) && params[0] === "latest") return ask(method, numberToHex(head), params[1])
  if (isBlock(method)) return result && hexToNumber((result as Block).number) > head ? null : result
  if (method === "eth_getLogs") return (result as Log[]).filter(log => hexToNumber(log.blockNumber) <= head)
  return result
}
