import type { Address } from "viem"
import { read } from "./ask.ts"

export const aMATICb = "1-0x99534ef705df1fff4e4bd7bbaaf9b0dff038ebfe"

type Freshness = { chainId: number; indexedBlock: string; indexedTimestamp: number }
export const freshness = async () =>
  (await read<{ freshness: Freshness[] }>("{ freshness { chainId indexedBlock indexedTimestamp } }"))
    .freshness
export const commonMoment = async () =>
  Math.min(...(await freshness()).map(({ indexedTimestamp }) => indexedTimestamp))

export type Balance = {
  chain: { id: number; bridge: Address }
  token: { id: string; symbol: string; deployments: { chainId: number; side: string; address: Address }[] }
  side: "LOCKED" | "MINTED"
  shares: string
  amount: string
  owedShares: string
  owedAmount: string
  unclaimableShares: string
  oldestOwedTimestamp: number | null
  onChain: string | null
  drift: string | null
  block: string
  timestamp: number
}
export const balances = async (args = "") =>
  (
    await read<{ balances: Balance[] }>(
      `{ balances${args} { chain { id bridge } token { id symbol deployments { chainId side address } } side shares
        amount usd owedShares owedAmount unclaimableShares oldestOwedTimestamp onChain drift block timestamp } }`,
    )
  ).balances
