import { createConfig } from "ponder"
import type { Address } from "viem"
import { bridgeAbi } from "../../../../abis/bridge.ts"

type Chain = { id: number; bridge: Address; rpcUrls: string[] }

const chains: Chain[] = JSON.parse(process.env.BENCH_CHAINS ?? "[]")

/** As little as an index of the bridges can be. */
export default createConfig({
  ordering: "multichain",
  chains: Object.fromEntries(chains.map(({ id, rpcUrls }) => [`chain${id}`, { id, rpc: rpcUrls }])),
  contracts: {
    Bridge: {
      abi: bridgeAbi,
      chain: Object.fromEntries(
        chains.map(({ id, bridge }) => [`chain${id}`, { address: bridge, startBlock: 1 }]),
      ),
    },
  },
})
