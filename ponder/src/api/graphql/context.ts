import type { Hex } from "viem"
import type { AddressEntry } from "../../domain/addressBook.ts"
import type { TransferEventName } from "../../domain/transferEvents.ts"
import type { TrackedChain } from "../../queries/transfers/trackedChains.ts"
import type { ChainAnswer } from "../../search/chainAnswer.ts"
import { chainBalance, type HeldAt } from "../chainBalances.ts"
import { type ChainHead, chainHead } from "../chainHeads.ts"
import { type ChainReserve, chainReserve, type ReserveAsked } from "../chainReserves.ts"
import { chainTransaction } from "../chainTransactions.ts"
import { finalizedBlock } from "../finality.ts"
import { type CodeAt, hasCode } from "../hasCode.ts"
import { once } from "../once.ts"
import { readAddressBook } from "../read/addressBook.ts"
import { type BridgeEventLoader, createBridgeEventLoader } from "../read/bridgeEvents.ts"
import { eventCounts } from "../read/eventCounts.ts"
import { type IndexedBlock, indexedBlocks } from "../read/indexedBlocks.ts"
import { createOwedLoader, type OwedLoader } from "../read/owed.ts"
import { createPriceLoader, type PriceLoader } from "../read/prices.ts"
import { createRatioChangeLoader, type RatioChangeLoader } from "../read/ratioChanges.ts"
import { createRatioLoader, type RatioLoader } from "../read/ratios.ts"
import { createReadingLoader, type ReadingLoader } from "../read/readings.ts"
import { type Ask, rows, rowsByKey } from "../read/rows.ts"
import { sharedLoader } from "../read/sharedLoader.ts"
import { createStakingQueueLoader, type StakingQueueLoader } from "../read/stakingQueues.ts"
import { createStakingTotalsLoader, type StakingTotalsLoader } from "../read/stakingTotals.ts"
import { createTokenIdLoader, type TokenIdLoader } from "../read/tokenIds.ts"
import { createTokenNameLoader, type TokenNameLoader } from "../read/tokenNames.ts"
import { createTokenLoader, type TokenLoader } from "../read/tokens.ts"
import { createTransferLoader, type TransferLoader } from "../read/transfers.ts"
import { createUnexplainedLoader, type UnexplainedLoader } from "../read/unexplained.ts"

/** What the fields of one request share, each read at most once. */
export type RequestContext = {
  rows: Ask
  rowsByKey: Ask
  /** Read before anything else: what follows is at least that new. */
  indexedBlocks: () => Promise<IndexedBlock[]>
  /** The same blocks, with how far each chain is final. */
  trackedChains: () => Promise<readonly TrackedChain[]>
  /** The last moment (unix seconds) of which every chain is indexed. */
  commonMoment: () => Promise<number>
  eventCounts: () => Promise<Map<number, Partial<Record<TransferEventName, number>>>>
  /** Undefined where the chain's nodes do not answer. */
  chainHead: (chainId: number) => Promise<ChainHead | undefined>
  /** What the chain's nodes say of a transaction, which the index need not know. */
  chainTransaction: (chainId: number, hash: Hex) => Promise<ChainAnswer>
  /** What a token's contract says that somebody holds at a block; undefined where the chain's nodes do not answer. */
  chainBalance: (asked: HeldAt) => Promise<bigint | undefined>
  /** Whether there is a contract at an address; undefined as above. */
  hasCode: (asked: CodeAt) => Promise<boolean | undefined>
  /** What a registered token's contract says that a bridge holds or has issued at a final block; undefined as above. */
  chainReserve: (asked: ReserveAsked) => Promise<ChainReserve | undefined>
  addressBook: () => Promise<AddressEntry[]>
  transfers: TransferLoader
  bridgeEvents: BridgeEventLoader
  tokens: TokenLoader
  tokenNames: TokenNameLoader
  /** The id of the token that a contract on a chain stands for. */
  tokenIdAt: TokenIdLoader
  ratios: RatioLoader
  /** The same with the block and time at which each was told first. */
  ratioChanges: RatioChangeLoader
  prices: PriceLoader
  owed: OwedLoader
  unexplained: UnexplainedLoader
  readings: ReadingLoader
  stakingTotals: StakingTotalsLoader
  stakingQueues: StakingQueueLoader
}

const tokensAt = sharedLoader(createTokenLoader, rowsByKey)
const tokenIdsAt = sharedLoader(createTokenIdLoader, rowsByKey)
const ratiosAt = sharedLoader(createRatioLoader, rowsByKey)
const pricesAt = sharedLoader(createPriceLoader, rowsByKey)

export function createRequestContext(): RequestContext {
  const blocks = once(indexedBlocks)
  const state = once(async () => (await blocks()).map(block => block.state).join(" "))
  const trackedChains = once(async () => Promise.all((await blocks()).map(toTrackedChain)))
  return {
    rows,
    rowsByKey,
    indexedBlocks: blocks,
    trackedChains,
    commonMoment: async () => {
      const moments = (await blocks()).map(({ timestamp }) => timestamp)
      return moments.length === 0 ? 0 : Math.min(...moments)
    },
    eventCounts: once(eventCounts),
    chainHead,
    chainTransaction,
    chainBalance,
    chainReserve,
    hasCode,
    addressBook: once(() => readAddressBook(rows)),
    transfers: createTransferLoader(rowsByKey, trackedChains),
    bridgeEvents: createBridgeEventLoader(rowsByKey),
    tokens: tokensAt(state),
    tokenNames: createTokenNameLoader(rowsByKey),
    tokenIdAt: tokenIdsAt(state),
    ratios: ratiosAt(state),
    ratioChanges: createRatioChangeLoader(rowsByKey),
    prices: pricesAt(state),
    owed: createOwedLoader(rows, trackedChains),
    unexplained: createUnexplainedLoader(rows, trackedChains),
    readings: createReadingLoader(rowsByKey),
    stakingTotals: createStakingTotalsLoader(rowsByKey),
    stakingQueues: createStakingQueueLoader(rows),
  }
}

async function toTrackedChain(indexed: IndexedBlock): Promise<TrackedChain> {
  const { chainId, block, timestamp } = indexed
  return {
    id: chainId,
    indexedBlock: block,
    indexedTimestamp: timestamp,
    finalizedBlock: await finalizedBlock(indexed),
  }
}
