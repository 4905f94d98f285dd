/** A way that people send a token, with how often and how much. */
export type Route = {
  token: string
  fromChainId: number
  toChainId: number
  weight: number
  /** Usual amounts in hundredths of a whole token. */
  cents: { low: number; high: number }
}

const aMaticb = { low: 2_500, high: 1_500_000 }
const aEthb = { low: 5, high: 2_500 }
const ankr = { low: 100_000, high: 9_000_000 }

export const routes: readonly Route[] = [
  { token: "aMATICb", fromChainId: 1, toChainId: 137, weight: 16, cents: aMaticb },
  { token: "aMATICb", fromChainId: 137, toChainId: 1, weight: 9, cents: aMaticb },
  { token: "aMATICb", fromChainId: 1, toChainId: 56, weight: 11, cents: aMaticb },
  { token: "aMATICb", fromChainId: 56, toChainId: 1, weight: 6, cents: aMaticb },
  { token: "aMATICb", fromChainId: 137, toChainId: 56, weight: 5, cents: aMaticb },
  { token: "aMATICb", fromChainId: 56, toChainId: 137, weight: 4, cents: aMaticb },
  { token: "aETHb", fromChainId: 1, toChainId: 56, weight: 15, cents: aEthb },
  { token: "aETHb", fromChainId: 56, toChainId: 1, weight: 9, cents: aEthb },
  { token: "aMATICc", fromChainId: 1, toChainId: 137, weight: 6, cents: aMaticb },
  { token: "aMATICc", fromChainId: 137, toChainId: 1, weight: 3, cents: aMaticb },
  { token: "aETHc", fromChainId: 1, toChainId: 56, weight: 5, cents: aEthb },
  { token: "aETHc", fromChainId: 56, toChainId: 1, weight: 2, cents: aEthb },
  { token: "ANKR", fromChainId: 1, toChainId: 56, weight: 5, cents: ankr },
  { token: "ANKR@56", fromChainId: 56, toChainId: 1, weight: 5, cents: ankr },
  { token: "ankrBNB", fromChainId: 56, toChainId: 1, weight: 2, cents: aEthb },
  { token: "ETH", fromChainId: 1, toChainId: 56, weight: 3, cents: { low: 5, high: 300 } },
  { token: "ETH", fromChainId: 56, toChainId: 1, weight: 1, cents: { low: 5, high: 300 } },
  { token: "MATIC", fromChainId: 137, toChainId: 1, weight: 2, cents: { low: 500, high: 20_000 } },
  { token: "BNB", fromChainId: 56, toChainId: 1, weight: 2, cents: { low: 5, high: 1_000 } },
  { token: "USDL", fromChainId: 1, toChainId: 137, weight: 2, cents: { low: 1_000, high: 500_000 } },
]
