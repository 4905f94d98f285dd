import type { Network } from "./network.ts"

/**
 * A later deployment of the same bridge. Bridge, pool and tokens: published by Ankr (docs: "Bridge mechanics", "FTM Liquid
 * Staking API", "Redemption price oracle"); what aFTMb is called in full is not known from a source. The start block is
 * inferred to be of 2021, before the first use anywhere. Price feed: as Chainlink listed it (data/feeds/fantom.json of the
 * npm package @chainlink/mcp-server). How long it promises to be silent at most is not known from a source: an hour is taken.
 *
 * Not verifiable: a block is known by the id of the event that decided it, and not by the hash of its header
 * (Fantom-foundation/go-opera, pull request 174).
 */
export const fantom = {
  id: 250,
  name: "Fantom",
  enabled: false,
  explorerUrl: "https://ftmscan.com",
  bridge: { address: "0x31BE0FA706E391a88C3A09cC13112bd55E0887f5", startBlock: 20_000_000 },
  priceFeeds: [
    { asset: "FTM", address: "0xf4766552D15AE4d256Ad41B6cf2933482B0680dc", heartbeatSeconds: 3_600 },
  ],
  neighbours: [{ address: "0x84db6eE82b7Cf3b47E8F19270abdE5718B936670", label: "FTM staking pool" }],
  readingInterval: 86_400,
  verifiable: false,
  nativeCoin: {
    symbol: "FTM",
    name: "Fantom",
    sentinel: "0x110131c2A577cD76697c4e782E3cA2DF7D620FCf",
    asset: "FTM",
  },
  tokens: [
    {
      symbol: "aFTMb",
      name: "aFTMb",
      address: "0xB42bF10ab9Df82f9a47B86dd76EEE4bA848d0Fa2",
      decimals: 18,
      bondType: "REBASING",
      asset: "FTM",
    },
    {
      symbol: "ankrFTM",
      name: "Ankr Staked FTM",
      address: "0xCfC785741Dc0e98ad4c9F6394Bb9d43Cd1eF5179",
      decimals: 18,
      bondType: "NON_REBASING",
      asset: "FTM",
    },
  ],
} satisfies Network
