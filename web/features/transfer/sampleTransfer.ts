import { samplePrice } from "../price/samplePrice.ts"
import type { PegEvent, TransferDetail } from "./fragments.ts"

const ethereum = { id: 1, name: "Ethereum", bridge: "0x01", explorerUrl: "https://explorer.example" } as const
const polygon = { ...ethereum, id: 137, name: "Polygon", bridge: "0x02" } as const

/** Test data: an event of a chain. */
export function sampleEvent(chainId: number, kind: string): PegEvent {
  return {
    chainId,
    txHash: `0x${chainId}`,
    logIndex: 2,
    blockNumber: "7",
    blockHash: "0xb0",
    timestamp: 1_760_000_000,
    kind,
    txSender: "0x03",
    explorerUrl: "https://explorer.example/tx",
  }
}

/** Test data: a deposit on Ethereum that waits for its claim on Polygon, and what a test wants to be different. */
export function sampleTransfer(different: Partial<TransferDetail> = {}): TransferDetail {
  return {
    id: "0xaa-137",
    status: "AWAITING_CLAIM",
    createdAt: 1_760_000_000,
    durationSeconds: null,
    amount: "1234.5",
    amountUsd: "987.6",
    price: {
      ...samplePrice(),

      asset: "MATIC",
      assetUsd: "0.8",
      feed: "0x08",
      chain: ethereum,
      block: "6",
      timestamp: 1_759_999_500,
    },
    fromChain: ethereum,
    toChain: polygon,
    sender: "0x04",
    recipient: "0x05",
    fromToken: "0x06",
    toToken: "0x07",
    token: {
      id: "1-0x06",
      symbol: "aMATICb",
      verified: true,
      name: "Ankr MATIC",
      decimals: 18,
      bondType: "REBASING",
      ratio: "0.9",
      originAddress: "0x06",
    },
    scheme: null,
    explanation: "It waits.",
    obstacle: null,
    receiptHash: "0xaa",
    shares: "1500000000000000000",
    pegIn: sampleEvent(1, "DepositLocked"),
    pegOut: null,
    anomalies: [],
    ...different,
  }
}
