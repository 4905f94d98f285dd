import { createConfig } from "ponder"
import { toEventSelector } from "viem"
import { bondAbi } from "./abis/bond.ts"
import { bridgeAbi } from "./abis/bridge.ts"
import { ratioFeedAbi } from "./abis/ratioFeed.ts"
import { claimerPoolAbi, requestPoolAbi } from "./abis/stakingPool.ts"
import { EnvironmentError, type IndexedChain, parseEnvironment } from "./ponder/config/environment.ts"
import { networks } from "./ponder/networks/index.ts"
import type { StakingPool } from "./ponder/networks/network.ts"
import { throughGateway } from "./ponder/src/rpc/gateway.ts"
import { unreadableAbi } from "./ponder/src/rpc/unreadableLog.ts"

const { chains, local } = parseEnvironment(process.env)
if (local) throw new EnvironmentError(["No PONDER_RPC_URL_… is set. `pnpm dev` sets them for local chains."])

const isWebSocket = (url: string) => url.startsWith("ws")
const networkOf = (id: number) => networks.find(network => network.id === id)
const bondsOf = (id: number) =>
  (networkOf(id)?.tokens ?? []).filter(token => token.bondType !== "PLAIN").map(token => token.address)
const watchedAbis = [bridgeAbi, bondAbi, ratioFeedAbi, requestPoolAbi, claimerPoolAbi, unreadableAbi]
const poolsOf = (id: number, queueOf?: StakingPool["queueOf"]) =>
  (networkOf(id)?.stakingPools ?? [])
    .filter(pool => queueOf === undefined || pool.queueOf === queueOf)
    .map(pool => pool.address)

/** Everything goes through the gateway, since handlers rely on what it adds, and nobody else holds nodes to the truth. */
const accesses = await throughGateway(
  chains.map(({ id, rpcUrls, bridge, verified }) => ({
    id,
    urls: rpcUrls.filter(url => !isWebSocket(url)),
    sockets: rpcUrls.filter(isWebSocket),
    bridge,
    watched: {
      addresses: [bridge, ...bondsOf(id), networkOf(id)?.ratioFeed ?? [], ...poolsOf(id)].flat(),
      topics: watchedAbis.flat().flatMap(item => (item.type === "event" ? toEventSelector(item) : [])),
    },
    verified,
  })),
)

const namedChains = chains.map(
  ({ id }) => [`chain${id}`, { id, rpc: undefined, ...accesses.get(id) }] as const,
)

/** What a source needs to know for each chain; chains for which there is nothing are left out. */
function perChain<Source>(toSource: (chain: IndexedChain) => Source | undefined): Record<string, Source> {
  return Object.fromEntries(
    chains.flatMap(chain => {
      const source = toSource(chain)
      return source === undefined ? [] : [[`chain${chain.id}`, source]]
    }),
  )
}

const bonds = perChain(({ id, startBlock }) => {
  const address = bondsOf(id)
  return address.length > 0 ? { address, startBlock } : undefined
})

const feeds = perChain(({ id, startBlock }) => {
  const address = networkOf(id)?.ratioFeed
  return address && { address, startBlock }
})

const poolsWithQueueOf = (queueOf: StakingPool["queueOf"]) =>
  perChain(({ id, startBlock }) => {
    const address = poolsOf(id, queueOf)
    return address.length > 0 ? { address, startBlock } : undefined
  })

const readings = perChain(({ startBlock, readingInterval }) =>
  readingInterval > 0 ? { startBlock, interval: readingInterval } : undefined,
)

export default createConfig({
  // One stalled chain must not freeze the others. Rows are therefore facts of one chain each.
  ordering: "multichain",
  chains: Object.fromEntries(namedChains),
  contracts: {
    Bridge: {
      abi: [...bridgeAbi, ...unreadableAbi] as const,
      // Handlers need the digests that the gateway puts into receipts.
      includeTransactionReceipts: true,
      chain: perChain(({ bridge, startBlock }) => ({ address: bridge, startBlock })),
    },
    Bond: { abi: bondAbi, chain: bonds },
    RatioFeed: { abi: ratioFeedAbi, chain: feeds },
    RequestPool: { abi: requestPoolAbi, chain: poolsWithQueueOf("REQUESTS") },
    ClaimerPool: { abi: claimerPoolAbi, chain: poolsWithQueueOf("CLAIMERS") },
  },
  blocks: { Reading: { chain: readings } },
})
