import { setTimeout as sleep } from "node:timers/promises"
import { createPublicClient, getAbiItem, http, numberToHex, toEventSelector } from "viem"
import { bridgeAbi } from "../../../abis/bridge.ts"
import { networks } from "../../../ponder/networks/index.ts"
import type { Services } from "../../e2e/project.ts"
import { askApi } from "../../integration/indexer/askApi.ts"

const PATIENCE_MS = 60_000
const kinds = ["DepositLocked", "DepositBurned", "WithdrawMinted", "WithdrawUnlocked"] as const
const topics = kinds.map(name => toEventSelector(getAbiItem({ abi: bridgeAbi, name })))

export type EventCount = { chainId: number; onChain: number; indexed: number }

/** What the nodes themselves have of each bridge's transfers, and what the index has; once they agree, or after a minute. */
export async function countEvents(services: Services): Promise<EventCount[]> {
  const deadline = Date.now() + PATIENCE_MS
  await fetch(new URL("/traffic", services.notary), { method: "POST", body: '{"sending":false}' })
  for (;;) {
    const counts = await Promise.all(
      Object.entries(services.rpc).map(([id, url]) => countOn(Number(id), url, services.graphql)),
    )
    const agree = counts.every(({ onChain, indexed }) => onChain === indexed)
    if (agree || Date.now() > deadline) return counts
    await sleep(1_000)
  }
}

async function countOn(chainId: number, rpcUrl: string, graphql: string): Promise<EventCount> {
  const network = networks.find(({ id }) => id === chainId)
  const client = createPublicClient({ transport: http(rpcUrl) })
  const logs = await client.request({
    method: "eth_getLogs",
    params: [
      { address: network?.bridge.address, topics: [topics], fromBlock: numberToHex(0), toBlock: "latest" },
    ],
  })
  const { chains } = await askApi<{ chains: { id: number; eventCounts: Record<string, number> }[] }>(
    new URL(graphql).origin,
    "{ chains { id eventCounts { depositLocked depositBurned withdrawMinted withdrawUnlocked } } }",
  )
  const counts = Object.values(chains.find(({ id }) => id === chainId)?.eventCounts ?? {})
  return { chainId, onChain: logs.length, indexed: counts.reduce((sum, events) => sum + events, 0) }
}
