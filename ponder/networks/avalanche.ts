import type { Network } from "./network.ts"

/** A later deployment of the same bridge, stated by Ankr; the start block is of early 2022, before the first use anywhere. */
export const avalanche = {
  id: 43114,
  name: "Avalanche",
  enabled: false,
  explorerUrl: "https://snowtrace.io",
  bridge: { address: "0x31BE0FA706E391a88C3A09cC13112bd55E0887f5", startBlock: 11_000_000 },
  readingInterval: 43_200,
  verifiable: false,
  nativeCoin: { symbol: "AVAX", name: "Avalanche", sentinel: "0x8AdF862C331C9c588c0664E40c2BaAE1029F79e7" },
  tokens: [],
} satisfies Network
