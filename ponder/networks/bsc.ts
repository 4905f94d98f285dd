import type { Network } from "./network.ts"

/**
 * Addresses published by Ankr; the start block precedes the first use of the bridge on Ethereum.
 * Price feed: as Chainlink lists it (data/feeds/bnb-chain.json of the npm package @chainlink/mcp-server). Its heartbeat is
 * that of Chainlink's reference data directory, as others quote it (antefinance/ante-community-tests, July 2023).
 * Staking pools: addresses and the seven days as Ankr documents them; which events each emits and how its queue is paid, as
 * the published sources have it (BinancePool_R11 the older one, BNBStakingPool_R1 to R4 the other). The first that each was
 * used is not known from a source, and is taken to be after the start block below: in 2022, the newer one in December.
 */
export const bsc = {
  id: 56,
  name: "BNB Smart Chain",
  enabled: true,
  explorerUrl: "https://bscscan.com",
  bridge: { address: "0xc437DF90B37C1dB6657339E31BfE54627f0e7181", startBlock: 15_500_000 },
  ratioFeed: "0xCb0006B31e6b403fEeEC257A8ABeE0817bEd7eBa",
  priceFeeds: [{ asset: "BNB", address: "0x0567F2323251f0Aab15c8dFb1967E4e8A7D42aeE", heartbeatSeconds: 27 }],
  stakingPools: [
    {
      address: "0x9e347Af362059bf2E55839002c699F7A5BaFE86E",
      label: "BNB staking pool",
      queueOf: "REQUESTS",
      tokens: ["0xfe39985D7eFF914c50A06bA0cFfcCA8361e00C0e", "0x52F24a5e03aee338Da5fd9Df68D2b6FAe1178827"],
      unstakeSeconds: 7 * 86_400,
    },
    {
      address: "0x66BEA595AEFD5a65799a920974b377Ed20071118",
      label: "BNB staking pool of before",
      queueOf: "CLAIMERS",
      tokens: [],
      unstakeSeconds: 7 * 86_400,
    },
  ],
  readingInterval: 28_800,
  verifiable: true,
  nativeCoin: {
    symbol: "BNB",
    name: "BNB",
    sentinel: "0x6a52825499E74c1232560875C6F22D7AB1dE4f5c",
    asset: "BNB",
  },
  tokens: [
    {
      symbol: "aBNBb",
      name: "Ankr BNB Reward Bearing Bond",
      address: "0xfe39985D7eFF914c50A06bA0cFfcCA8361e00C0e",
      decimals: 18,
      bondType: "REBASING",
      asset: "BNB",
    },
    {
      symbol: "aBNBb",
      name: "Ankr BNB Reward Bearing Bond",
      address: "0xBb1Aa6e59E5163D8722a122cd66EBA614b59df0d",
      decimals: 18,
      bondType: "REBASING",
      // What is left of it has no price: nobody takes it back at its ratio any more.
      retired: true,
    },
    {
      symbol: "ankrBNB",
      name: "Ankr Staked BNB",
      address: "0x52F24a5e03aee338Da5fd9Df68D2b6FAe1178827",
      decimals: 18,
      bondType: "NON_REBASING",
      asset: "BNB",
    },
    {
      symbol: "ANKR",
      name: "Ankr Network",
      address: "0xf307910A4c7bbc79691fD374889b36d8531B08e3",
      decimals: 18,
      bondType: "PLAIN",
      pairs: [{ chainId: 1, address: "0x8290333ceF9e6D528dD5618Fb97a76f268f3EDD4" }],
      liquidity: {
        band: { floor: 25, target: 50, ceiling: 75 },
        transactionCost: 10n,
        move: { least: 10_000n, step: 1_000n },
      },
    },
  ],
} satisfies Network
