import type { PriceLine, PriceSource } from "./fragments.ts"

/** Test data: a price as it should be, and what a test wants to be different. */
export function samplePrice(different: Partial<PriceLine> = {}): PriceLine {
  return { state: "FRESH", explanation: "As its price feed told.", ageSeconds: 600, ...different }
}

/** Test data: the same with what told it. */
export function samplePriceSource(
  different: Partial<PriceSource & { usd: string | null }> = {},
): PriceSource & { usd: string | null } {
  return {
    ...samplePrice(),
    ...{ asset: "MATIC", assetUsd: "0.72", usd: "0.72", feed: `0x${"fe".repeat(20)}`, block: "14301234" },
    ...{ chain: { name: "Ethereum", explorerUrl: "https://etherscan.io" }, timestamp: 1_760_000_000 },
    ...different,
  }
}
