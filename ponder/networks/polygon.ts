import type { Network } from "./network.ts"

/** Addresses published by Ankr; the start block precedes the first use of the bridge on Ethereum. */
export const polygon = {
  id: 137,
  name: "Polygon",
  enabled: true,
  explorerUrl: "https://polygonscan.com",
  bridge: { address: "0x31BE0FA706E391a88C3A09cC13112bd55E0887f5", startBlock: 25_000_000 },
  ratioFeed: "0xEf3C162450E1d08804493aA27BE60CDAa054050F",
  readingInterval: 40_000,
  verifiable: true,
  nativeCoin: {
    symbol: "MATIC",
    name: "Matic",
    sentinel: "0xeCd307A6fDc32B4602589cd33B477179dF3C3AAF",
    asset: "MATIC",
  },
  tokens: [],
} satisfies Network
