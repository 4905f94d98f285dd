import type { Network } from "./network.ts"

/**
 * Bridge: first use about 2022-03-02, block 14,300,000.
 * Token and feed addresses: published by Ankr; the pegs that they imply are reproduced by the CREATE2 rule.
 * Price feeds: as Chainlink lists them (data/feeds/ethereum.json of the npm package @chainlink/mcp-server). That of MATIC
 * has gone on as that of POL, which MATIC became one for one.
 */
export const ethereum = {
  id: 1,
  name: "Ethereum",
  enabled: true,
  explorerUrl: "https://etherscan.io",
  bridge: { address: "0xc437DF90B37C1dB6657339E31BfE54627f0e7181", startBlock: 14_300_000 },
  ratioFeed: "0xCb0006B31e6b403fEeEC257A8ABeE0817bEd7eBa",
  priceFeeds: [
    { asset: "ETH", address: "0x5f4eC3Df9cbd43714FE2740f5E3616155c5b8419", heartbeatSeconds: 3_600 },
    { asset: "MATIC", address: "0x7bAC85A8a13A4BcD8abb3eB7d6b4d632c5a57676", heartbeatSeconds: 3_600 },
  ],
  readingInterval: 7_200,
  verifiable: true,
  nativeCoin: {
    symbol: "ETH",
    name: "Ether",
    sentinel: "0x4862cACD5ed3D396Fd568F81809A63F6531171Dd",
    asset: "ETH",
  },
  tokens: [
    {
      symbol: "aMATICb",
      name: "Ankr MATIC Reward Earning Bond",
      address: "0x99534Ef705Df1FFf4e4bD7bbaAF9b0dFf038EbFe",
      decimals: 18,
      bondType: "REBASING",
      asset: "MATIC",
    },
    {
      symbol: "aETHb",
      name: "Ankr ETH2 Reward Earning Bond",
      address: "0xD01ef7C0A5d8c432fc2d1a85c66cF2327362E5C6",
      decimals: 18,
      bondType: "REBASING",
      asset: "ETH",
    },
    {
      symbol: "aMATICc",
      name: "Ankr MATIC Reward Earning Certificate",
      address: "0x26dcFbFa8Bc267b250432c01C982Eaf81cC5480C",
      decimals: 18,
      bondType: "NON_REBASING",
      asset: "MATIC",
    },
    {
      symbol: "aETHc",
      name: "Ankr ETH2 Reward Earning Certificate",
      address: "0xE95A203B1a91a908F9B9CE46459d101078c2c3cb",
      decimals: 18,
      bondType: "NON_REBASING",
      asset: "ETH",
    },
    {
      symbol: "ANKR",
      name: "Ankr Network",
      address: "0x8290333ceF9e6D528dD5618Fb97a76f268f3EDD4",
      decimals: 18,
      bondType: "PLAIN",
      pairs: [{ chainId: 56, address: "0xf307910A4c7bbc79691fD374889b36d8531B08e3" }],
      liquidity: {
        band: { floor: 25, target: 50, ceiling: 75 },
        transactionCost: 400n,
        move: { least: 10_000n, step: 1_000n },
      },
    },
  ],
} satisfies Network
