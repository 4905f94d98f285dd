import { publicClients } from "ponder:api"
import type { Address, PublicClient } from "viem"
import { bondAbi } from "../../../abis/bond.ts"
import { erc20Abi } from "../../../abis/erc20.ts"
import { ratioFeedAbi } from "../../../abis/ratioFeed.ts"
import { type ReadableToken, readableTokens } from "../domain/readableTokens.ts"
import { keptBriefly } from "../search/keptBriefly.ts"
import { chainOf } from "./chainOf.ts"
import { inTime } from "./inTime.ts"

const PATIENCE_MS = 2_000

export type ReserveAsked = {
  chainId: number
  token: Address
  side: "LOCKED" | "MINTED"
  /** One that is final: what is said of it stays. */
  block: bigint
}

export type ChainReserve = {
  /** In the token's smallest unit. */
  amount: bigint
  /** Of a rebasing bond, at the same block. */
  ratio: bigint | undefined
}

/** Long, since a final block does not change; not for ever, since a node can have been silent for a moment. */
const kept = keptBriefly(ask, { keepMs: 60_000, most: 500 })

/**
 * What a registered token's own contract says that the bridge of a chain holds or has issued; undefined where the chain's
 * nodes do not say.
 */
export function chainReserve({
  chainId,
  token,
  side,
  block,
}: ReserveAsked): Promise<ChainReserve | undefined> {
  return kept(`${chainId} ${token} ${side} ${block}`)
}

async function ask(key: string): Promise<ChainReserve | undefined> {
  const [chain = "", address = "", side, block = "0"] = key.split(" ")
  const client: PublicClient | undefined = publicClients[`chain${chain}`]
  const token = readableTokens(chainOf(chain)).find(
    known => known.address.toLowerCase() === address.toLowerCase() && known.side === side,
  )
  if (!client || !token) return undefined
  const blockNumber = BigInt(block)
  const answers = Promise.all([
    readAmount(client, token, blockNumber),
    token.bondType === "REBASING" ? readRatio(client, token, blockNumber) : undefined,
  ])
  const answered = await inTime(answers, PATIENCE_MS).catch(() => undefined)
  return answered && { amount: answered[0], ratio: answered[1] }
}

function readAmount(client: PublicClient, token: ReadableToken, blockNumber: bigint): Promise<bigint> {
  const { address, side, isNative, bridge } = token
  if (isNative) return client.getBalance({ address: bridge, blockNumber })
  const contract = { abi: erc20Abi, address, blockNumber }
  return side === "LOCKED"
    ? client.readContract({ ...contract, functionName: "balanceOf", args: [bridge] })
    : client.readContract({ ...contract, functionName: "totalSupply" })
}

async function readRatio(
  client: PublicClient,
  { address, originAddress, side, ratioFeed }: ReadableToken,
  blockNumber: bigint,
): Promise<bigint | undefined> {
  if (side === "LOCKED")
    return client.readContract({ abi: bondAbi, address, functionName: "ratio", blockNumber })
  if (!ratioFeed) return undefined
  const feed = { abi: ratioFeedAbi, address: ratioFeed, blockNumber }
  return client.readContract({ ...feed, functionName: "getRatioFor", args: [originAddress] })
}
