import type { Context, Event } from "ponder:registry"
import { price } from "ponder:schema"
import type { Address } from "viem"
import { priceFeedAbi } from "../../../abis/priceFeed.ts"
import { networks } from "../../networks/index.ts"
import { readContractAt } from "../rpc/stateAtBlock.ts"

type Block = Event<"Reading:block">["block"]

/** Keeps what each price feed of the chain says, and that one says nothing: its last word would go on for ever. */
export async function recordPrices(block: Block, context: Context): Promise<void> {
  const chainId = context.chain.id
  const feeds = networks.find(({ id }) => id === chainId)?.priceFeeds ?? []
  for (const { address: feed } of feeds) {
    const answer = await readFeed(feed, block, context)
    await context.db
      .insert(price)
      .values({
        chainId,
        feed,
        blockNumber: block.number,
        timestamp: Number(block.timestamp),
        ...answer,
      })
      .onConflictDoNothing()
  }
}

async function readFeed(address: Address, block: Block, context: Context) {
  const feed = { abi: priceFeedAbi, address }
  const [round, decimals] = await Promise.all([
    readContractAt(block, { ...feed, functionName: "latestRoundData" }, context),
    readContractAt(block, { ...feed, functionName: "decimals" }, context),
  ])
  if (!round || decimals === undefined) return {}
  const [roundId, answer, , updatedAt] = round
  return { roundId, answer, updatedAt, decimals }
}
