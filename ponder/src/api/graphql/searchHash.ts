import type { Hex } from "viem"
import { bridgeOf } from "../../../config/bridgeOf.ts"
import { networks } from "../../../networks/index.ts"
import { transfersByReceipt } from "../../queries/transfers/transfersByReceipt.ts"
import { transfersByTx } from "../../queries/transfers/transfersByTx.ts"
import { bridgeEventRows } from "../../search/bridgeEventRows.ts"
import type { ChainAnswer, MinedTransaction } from "../../search/chainAnswer.ts"
import type { ExplorerNetwork } from "../../search/explorerNetworks.ts"
import { judgeAnswers, type TrackedPlace } from "../../search/judgeAnswers.ts"
import { liveTransfers } from "../../search/liveTransfers.ts"
import { chainOf } from "../chainOf.ts"
import { indexedChains } from "../indexedChains.ts"
import type { TransferRow } from "../read/transfers.ts"
import type { RequestContext } from "./context.ts"

/** What a hash is: of the index first, and where that has nothing, of the chains themselves. */
export async function searchHash(hash: Hex, network: ExplorerNetwork | undefined, context: RequestContext) {
  const chains = await context.trackedChains()
  const byTx = await context.rowsByKey<TransferRow>(transfersByTx(hash, chains))
  const found = byTx.length > 0 ? byTx : await byReceipt(hash, context)
  if (found.length > 0) return { __typename: "FoundTransfers", transfers: found, live: false }

  const answers = await answersOf(hash, network, context)
  const judgement = judgeAnswers(answers, await placesOf(answers, context))
  if (judgement.outcome === "LIVE") return foundLive(judgement.transaction, context)
  const { outcome, detail, chain } = judgement
  return {
    __typename: "NotIndexed",
    reason: outcome,
    detail,
    chain: chain ? { ...chainOf(chain.id), name: chain.name } : null,
  }
}

async function byReceipt(hash: Hex, { rowsByKey, trackedChains }: RequestContext): Promise<TransferRow[]> {
  return rowsByKey<TransferRow>(transfersByReceipt(hash, await trackedChains()))
}

async function answersOf(
  hash: Hex,
  network: ExplorerNetwork | undefined,
  { chainTransaction }: RequestContext,
): Promise<ChainAnswer[]> {
  if (!network) return Promise.all(indexedChains.map(({ id }) => chainTransaction(id, hash)))
  const indexed = indexedChains.some(({ id }) => id === network.chainId)
  return [indexed ? await chainTransaction(network.chainId, hash) : { kind: "NOT_ASKED", ...network }]
}

async function placesOf(
  answers: readonly ChainAnswer[],
  { indexedBlocks, chainHead }: RequestContext,
): Promise<Map<number, TrackedPlace>> {
  const blocks = await indexedBlocks()
  const places = indexedChains.map(async ({ id, name, bridge }): Promise<[number, TrackedPlace]> => {
    const indexed = blocks.find(({ chainId }) => chainId === id)
    // How far the others are does not matter, and one of them may be silent.
    const isMined = answers.some(({ chainId, kind }) => chainId === id && kind === "MINED")
    const place = {
      name,
      bridge,
      predecessors: networks.find(network => network.id === id)?.predecessors ?? [],
      // A chain that the index has not begun with is at its very start.
      indexedBlock: indexed?.block ?? 0n,
      backfilled: indexed?.backfilled ?? false,
      headBlock: isMined ? (await chainHead(id))?.block : undefined,
    }
    return [id, place]
  })
  return new Map(await Promise.all(places))
}

async function foundLive(transaction: MinedTransaction, context: RequestContext) {
  const { bridge } = chainOf(transaction.chainId)
  const transfers = await liveTransfers(transaction, bridge, {
    bridgeOf,
    trackedChains: await context.trackedChains(),
    byReceipt: receiptHash => byReceipt(receiptHash, context),
  })
  for (const row of bridgeEventRows(transaction, bridge)) {
    const place = { chainId: row.chain_id, blockNumber: row.block_number, logIndex: row.log_index }
    context.bridgeEvents.prime(place, row)
  }
  return { __typename: "FoundTransfers", transfers, live: true }
}
