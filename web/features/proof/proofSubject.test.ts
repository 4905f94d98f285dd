import { expect, test } from "vitest"
import type { PegEvent, TransferDetail } from "../transfer/fragments.ts"
import { proofSubject } from "./proofSubject.ts"

const ethereum = { id: 1, name: "Ethereum", bridge: "0x01", explorerUrl: "https://explorer.example" } as const
const polygon = { ...ethereum, id: 137, name: "Polygon", bridge: "0x02" } as const

function event(chainId: number): PegEvent {
  return {
    chainId,
    txHash: `0x${chainId}`,
    logIndex: 2,
    blockNumber: "7",
    blockHash: "0xb0",
    timestamp: 1_760_000_000,
    kind: "DepositLocked",
    txSender: "0x03",
    explorerUrl: "https://explorer.example/tx",
  }
}

const waiting: TransferDetail = {
  id: "0xaa-137",
  status: "AWAITING_CLAIM",
  createdAt: 1_760_000_000,
  durationSeconds: null,
  amount: "1.5",
  amountUsd: null,
  fromChain: ethereum,
  toChain: polygon,
  sender: "0x04",
  recipient: "0x05",
  fromToken: "0x06",
  toToken: "0x07",
  token: null,
  scheme: null,
  explanation: "It waits.",
  receiptHash: "0xaa",
  shares: "1500000000000000000",
  pegIn: event(1),
  pegOut: null,
  anomalies: [],
}

test("a deposit that waits for its claim can be checked, with nothing on the other side yet", () => {
  expect(proofSubject(waiting)).toMatchObject({
    fromChain: { id: 1, bridge: "0x01" },
    deposit: { txHash: "0x1", logIndex: 2 },
    withdrawal: null,
    registered: false,
  })
})

test("a claim is where the other side has it", () => {
  expect(proofSubject({ ...waiting, pegOut: event(137) })?.withdrawal?.txHash).toBe("0x137")
})

test("a payout without a deposit leaves nothing to check", () => {
  expect(proofSubject({ ...waiting, pegIn: null, fromChain: null, pegOut: event(137) })).toBeNull()
})
