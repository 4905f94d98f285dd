import { type Context, type Event, ponder } from "ponder:registry"
import { ratio, reading, reserveReading, tokenDeployment } from "ponder:schema"
import { bondAbi } from "../../../abis/bond.ts"
import { erc20Abi } from "../../../abis/erc20.ts"
import { ratioFeedAbi } from "../../../abis/ratioFeed.ts"
import { parseEnvironment } from "../../config/environment.ts"
import { type ReadableToken, readableTokens } from "../domain/readableTokens.ts"
import { readBalanceAt, readContractAt } from "../rpc/stateAtBlock.ts"
import { recordPrices } from "./recordPrices.ts"

const { chains } = parseEnvironment(process.env)

/** A reading stands before every event of its block. */
const BEFORE_EVENTS = -1

ponder.on("Reading:block", async ({ event, context }) => {
  const { id: chainId } = context.chain
  await recordReading(event, context)
  await recordPrices(event.block, context)
  const chain = chains.find(({ id }) => id === chainId)
  for (const token of chain ? readableTokens(chain) : []) {
    const { address, side } = token
    const deployment = await context.db.find(tokenDeployment, { chainId, address, side })
    // What the bridge here had never touched has nothing to be compared with. Its first touch can be a later one:
    // Ponder replays the blocks of one chain after the reorg of another.
    const isTouched = deployment !== null && deployment.blockNumber <= event.block.number
    if (isTouched) await recordReserve(token, event, context)
    if (token.bondType !== "PLAIN" && (isTouched || token.isStaked)) await recordRatio(token, event, context)
  }
})

type Reading = Event<"Reading:block">
type Block = Reading["block"]

/**
 * A row even where there is nothing to read. Ponder undoes rows from the first one that a reorged event has written, and
 * replays events from that event on; one that had written nothing would, replayed, come to stand elsewhere in the order
 * of events than in that of rows, and the next reorg would undo rows whose events it does not replay.
 */
async function recordReading(
  { block }: Reading,
  { chain, db }: Pick<Context, "chain" | "db">,
): Promise<void> {
  await db
    .insert(reading)
    .values({ chainId: chain.id, blockNumber: block.number, timestamp: Number(block.timestamp) })
    .onConflictDoNothing()
}

async function recordReserve(token: ReadableToken, { block }: Reading, context: Context): Promise<void> {
  const amount = await readReserve(token, block, context)
  if (amount === undefined) return
  await context.db
    .insert(reserveReading)
    .values({
      chainId: context.chain.id,
      token: token.address,
      side: token.side,
      blockNumber: block.number,
      timestamp: Number(block.timestamp),
      amount,
    })
    .onConflictDoNothing()
}

function readReserve({ address, side, isNative, bridge }: ReadableToken, block: Block, context: Context) {
  if (isNative) return readBalanceAt(block, bridge, context)
  const contract = { abi: erc20Abi, address }
  return side === "LOCKED"
    ? readContractAt(block, { ...contract, functionName: "balanceOf", args: [bridge] }, context)
    : readContractAt(block, { ...contract, functionName: "totalSupply" }, context)
}

async function recordRatio(token: ReadableToken, { block }: Reading, context: Context): Promise<void> {
  const value = await readRatio(token, block, context)
  // A feed answers zero for a token that it does not know.
  if (!value) return
  await context.db
    .insert(ratio)
    .values({
      chainId: context.chain.id,
      token: token.originAddress,
      blockNumber: block.number,
      logIndex: BEFORE_EVENTS,
      timestamp: Number(block.timestamp),
      value,
      source: token.side === "LOCKED" ? "TOKEN_READING" : "FEED_READING",
    })
    .onConflictDoNothing()
}

function readRatio(token: ReadableToken, block: Block, context: Context) {
  const { address, originAddress, side, ratioFeed } = token
  if (side === "LOCKED")
    return readContractAt(block, { abi: bondAbi, address, functionName: "ratio" }, context)
  if (!ratioFeed) return undefined
  const feed = { abi: ratioFeedAbi, address: ratioFeed }
  return readContractAt(block, { ...feed, functionName: "getRatioFor", args: [originAddress] }, context)
}
