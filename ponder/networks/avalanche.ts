import type { Network } from "./network.ts"

/**
 * A later deployment of the same bridge. Bridge, feed, pool and tokens: published by Ankr (docs: "Staking smart contracts",
 * "Bridge mechanics"); the start block is of early 2022, before the first use anywhere. Price feed: as Chainlink lists it
 * (data/feeds/avalanche.json of the npm package @chainlink/mcp-server). Its heartbeat is that of Chainlink's reference data
 * directory, as others quote it (antefinance/ante-community-tests, July 2023).
 *
 * Not verifiable: between nonce and base fee its headers hash `extDataHash`, and after it further fields of its own
 * (`Header` of ava-labs/coreth), which the gateway does not know.
 */
export const avalanche = {
  id: 43114,
  name: "Avalanche",
  enabled: false,
  explorerUrl: "https://snowtrace.io",
  bridge: { address: "0x31BE0FA706E391a88C3A09cC13112bd55E0887f5", startBlock: 11_000_000 },
  ratioFeed: "0xEf3C162450E1d08804493aA27BE60CDAa054050F",
  priceFeeds: [
    { asset: "AVAX", address: "0x0A77230d17318075983913bC2145DB16C7366156", heartbeatSeconds: 120 },
  ],
  neighbours: [{ address: "0x7BAa1E3bFe49db8361680785182B80BB420A836D", label: "AVAX staking pool" }],
  readingInterval: 43_200,
  verifiable: false,
  nativeCoin: {
    symbol: "AVAX",
    name: "Avalanche",
    sentinel: "0x8AdF862C331C9c588c0664E40c2BaAE1029F79e7",
    asset: "AVAX",
  },
  tokens: [
    {
      symbol: "aAVAXb",
      name: "Ankr Avalanche Reward Earning Bond",
      address: "0x6C6f910A79639dcC94b4feEF59Ff507c2E843929",
      decimals: 18,
      bondType: "REBASING",
      asset: "AVAX",
    },
    {
      symbol: "ankrAVAX",
      name: "Ankr Staked AVAX",
      address: "0xc3344870d52688874b06d844E0C36cc39FC727F6",
      decimals: 18,
      bondType: "NON_REBASING",
      asset: "AVAX",
    },
  ],
} satisfies Network
