import { once } from "node:events"
import { createServer } from "node:http"
import { json } from "node:stream/consumers"
import { setTimeout as sleep } from "node:timers/promises"
import { samplePrice } from "../../web/features/price/samplePrice.ts"
import type { SolvencyRow, SolvencyTotals } from "../../web/features/solvency/queries.ts"
import { sampleLiquidity, sampleSolvency } from "../../web/features/solvency/sampleSolvency.ts"
import type { TransferDetail } from "../../web/features/transfer/fragments.ts"
import { sampleTransfer } from "../../web/features/transfer/sampleTransfer.ts"

export type StubOptions = {
  delayMs?: number
  empty?: boolean
  /** Operations that it cannot answer. */
  failing?: string[]
  /** Why a search finds nothing. */
  reason?: string
  /** What a search finds. */
  transfer?: TransferDetail
  /** What stands beside a token of which everything is covered. */
  solvency?: SolvencyRow[]
  /** What the rows come to in dollars. */
  solvencyTotals?: SolvencyTotals[]
}

export type StubIndex = { stop: () => Promise<void> }

const REFUSED = { errors: [{ message: "It took too long.", extensions: { code: "TIMEOUT" } }] }

const counts = { depositLocked: 40, depositBurned: 3, withdrawMinted: 38, withdrawUnlocked: 2, total: 83 }
const none = { depositLocked: 0, depositBurned: 0, withdrawMinted: 0, withdrawUnlocked: 0, total: 0 }

/** An index that one can take away, slow down and empty, which the real one of the stack must not suffer. */
export async function startStubIndex(port: number, options: StubOptions) {
  const server = createServer(async (request, response) => {
    const asked = (await json(request)) as { query?: unknown; operationName?: unknown }
    await sleep(options.delayMs ?? 0)
    // A stream that never says anything.
    if (String(asked.query).includes("subscription")) {
      response.setHeader("content-type", "text/event-stream").flushHeaders()
      return
    }
    const operation = String(asked.operationName)
    const body = options.failing?.includes(operation) ? REFUSED : answer(operation, options)
    response.setHeader("content-type", "application/json").end(JSON.stringify(body))
  })
  server.listen(port, "127.0.0.1")
  await once(server, "listening")
  return {
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, "close")
    },
  } satisfies StubIndex
}

function answer(operation: string, options: StubOptions) {
  const timestamp = Math.floor(Date.now() / 1000)
  return {
    data: dataOf(operation, options, timestamp),
    extensions: { freshness: [{ chainId: 1, block: "18642117", timestamp }] },
  }
}

function dataOf(
  operation: string,
  { empty = false, reason, transfer, solvency = [], solvencyTotals = [] }: StubOptions,
  timestamp: number,
) {
  const eventCounts = empty ? none : counts
  switch (operation) {
    case "Network": {
      const bridge = "0xFD3bB3f0b9D8dC5A4D2f1D8F8f2d5a1c0B9E7A61"
      const chain = { id: 1, name: "Ethereum", bridge, explorerUrl: "https://explorer.example", eventCounts }
      const indexed = { chainId: 1, indexedBlock: "18642117", indexedTimestamp: timestamp, state: "LIVE" }
      const notTold = { headBlock: null, finalizedBlock: null, lagBlocks: null, lagSeconds: null }
      return { chains: [chain], freshness: [{ ...indexed, ...notTold }] }
    }
    case "TransferList":
      return {
        transfers: {
          nodes: empty ? [] : Array.from({ length: 8 }, (_, index) => arrived(index, timestamp)),
          pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: null },
        },
      }
    case "AddressBook":
      return { addressBook: [] }
    case "Occurrences": {
      const nothing = { totalCount: 0, nodes: [] }
      return { anomalies: nothing, governance: nothing }
    }
    case "TransferCount":
      return { transfers: { totalCount: 8 } }
    case "Token":
      return disguisedToken()
    case "Holdings":
      return { balances: [] }
    case "Solvency": {
      const covered = sampleSolvency({ token: { id: "1-0xe95a", symbol: "aETHc", bondType: "NON_REBASING" } })
      const all = [covered, sampleLiquidity(5n * 10n ** 18n, 10n ** 18n), ...solvency]
      return { solvency: empty ? [] : all, solvencyTotals, chains: [{ id: 1, name: "Ethereum" }] }
    }
    case "Search": {
      if (transfer) return { search: { __typename: "FoundTransfers", live: false, transfers: [transfer] } }
      const chain = { id: 1, name: "Ethereum", explorerUrl: "https://explorer.example" }
      return { search: { __typename: "NotIndexed", reason, detail: `The detail of ${reason}.`, chain } }
    }
    default:
      throw new Error(`The stub does not know the operation ${operation}.`)
  }
}

const arrived = (index: number, timestamp: number) =>
  sampleTransfer({
    id: `0x${String(index).padStart(64, "0")}-137`,
    status: "COMPLETED",
    createdAt: timestamp - 60 * (index + 1),
    durationSeconds: 30,
  })

/** Its letters look like those of aETHb, or like nothing. */
function disguisedToken() {
  const unread = {
    usd: null,
    asset: null,
    assetUsd: null,
    feed: null,
    chain: null,
    block: null,
    timestamp: null,
  }
  const chain = { id: 1, name: "Ethereum", explorerUrl: "https://explorer.example" }
  const token = {
    id: "1-0x99534ef705df1fff4e4bd7bbaaf9b0dff038ebfe",
    symbol: "aE\u0422Hb\u200b",
    name: "\u202eAnkr ETH",
    verified: false,
    decimals: 18,
    bondType: "PLAIN",
    ratio: null,
    names: [],
    price: { ...samplePrice({ state: "NO_FEED", ageSeconds: null }), ...unread },
    originAddress: "0x99534Ef705Df1FFf4e4bD7bbaAF9b0dFf038EbFe",
    originChain: chain,
    deployments: [],
  }
  return { token, balances: [], solvency: [], tokens: [], chains: [chain] }
}
