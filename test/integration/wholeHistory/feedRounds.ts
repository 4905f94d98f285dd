import { type Address, decodeFunctionResult, encodeFunctionData, type Hex, numberToHex } from "viem"
import { priceFeedAbi } from "../../../abis/priceFeed.ts"
import { networks } from "../../../ponder/networks/index.ts"
import type { LocalNetwork } from "../../devnet/network/localNetwork.ts"

/** A token's price as the API tells it, with what it is asked for by. */
export type ToldPrice = {
  state: string
  usd: string | null
  stale: boolean
  at: number
  ageSeconds: number | null
  asset: string | null
  assetUsd: string | null
  ratio: string | null
  feed: Address | null
  chain: { id: number } | null
  block: string | null
  timestamp: number | null
  updatedAt: number | null
  roundId: string | null
}

export const priceFields =
  "state usd stale at ageSeconds asset assetUsd ratio feed chain { id } block timestamp updatedAt roundId"

export type Round = { roundId: bigint; answer: bigint; updatedAt: bigint }

/** What the feed of a told price says itself, on its chain, at the block that it was read at; undefined: it refuses. */
export async function roundAt(network: LocalNetwork, price: ToldPrice): Promise<Round | undefined> {
  const { chain, feed, block } = price
  if (!chain || !feed || !block) throw new Error("No feed was read for this price.")
  const data = encodeFunctionData({ abi: priceFeedAbi, functionName: "latestRoundData" })
  const { rpc } = network.chain(chain.id).node
  const asked = rpc.call<Hex>("eth_call", { to: feed, data }, numberToHex(BigInt(block)))
  const said = await asked.catch((error: Error) => {
    if (/revert/.test(error.message)) return undefined
    throw error
  })
  if (said === undefined) return undefined
  const result = decodeFunctionResult({ abi: priceFeedAbi, functionName: "latestRoundData", data: said })
  const [roundId, answer, , updatedAt] = result
  return { roundId, answer, updatedAt }
}

/** What the feeds say of these rounds now: by round, of the feeds of all chains. */
export async function roundsOf(
  network: LocalNetwork,
  wanted: readonly { feed: Address; roundId: bigint }[],
): Promise<Map<string, Round>> {
  const found = await Promise.all(
    wanted.map(async ({ feed, roundId }) => {
      const chain = networks.find(({ priceFeeds }) => priceFeeds?.some(({ address }) => address === feed))
      const data = encodeFunctionData({ abi: priceFeedAbi, functionName: "getRoundData", args: [roundId] })
      const said = await network
        .chain(chain?.id ?? 0)
        .node.rpc.call<Hex>("eth_call", { to: feed, data }, "latest")
      const round = decodeFunctionResult({ abi: priceFeedAbi, functionName: "getRoundData", data: said })
      return [`${feed} ${roundId}`, { roundId: round[0], answer: round[1], updatedAt: round[3] }] as const
    }),
  )
  return new Map(found)
}
