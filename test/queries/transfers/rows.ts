import { type Address, type Hex, numberToHex } from "viem"
import type { PegInKind, PegOutKind } from "../../../ponder/src/domain/scheme.ts"

export type PegInRow = {
  chainId: number
  blockNumber: bigint
  logIndex: number
  timestamp: number
  txHash: Hex
  kind: PegInKind
  toChainId: bigint
  sender: Address
  recipient: Address
  fromToken: Address
  toToken: Address
  shares: bigint
  originChainId: bigint
  originAddress: Address
  bondType: string
  receiptHash: Hex
  depositLogs: number
  spoofed: boolean
  wrongPeg: boolean
}

export type PegOutRow = {
  chainId: number
  blockNumber: bigint
  logIndex: number
  timestamp: number
  txHash: Hex
  kind: PegOutKind
  receiptHash: Hex
  sender: Address
  recipient: Address
  fromToken: Address
  toToken: Address
  shares: bigint
  proofChainId: bigint | null
  proofTxHash: Hex | null
  proofBlockNumber: bigint | null
  proofBlockHash: Hex | null
}

export type GovernanceRow = {
  chainId: number
  blockNumber: bigint
  logIndex: number
  timestamp: number
  txHash: Hex
  kind: string
  subject: Address
  toChainId: bigint | null
}

export const hashNumbered = (number: number) => numberToHex(number, { size: 32 })
export const addressNumbered = (number: number) => numberToHex(number, { size: 20 })

/** Everyday rows: a deposit on Ethereum for BSC, and its payout. What a test is about, it says. */
export function pegInRow(changes: Partial<PegInRow> = {}): PegInRow {
  return {
    chainId: 1,
    blockNumber: 100n,
    logIndex: 5,
    timestamp: 1_000,
    txHash: hashNumbered(0xa1),
    kind: "LOCKED",
    toChainId: 56n,
    sender: addressNumbered(0x51),
    recipient: addressNumbered(0x52),
    fromToken: addressNumbered(0x71),
    toToken: addressNumbered(0x72),
    shares: 500n,
    originChainId: 1n,
    originAddress: addressNumbered(0x71),
    bondType: "REBASING",
    receiptHash: hashNumbered(0xb1),
    depositLogs: 1,
    spoofed: false,
    wrongPeg: false,
    ...changes,
  }
}

export function pegOutRow(changes: Partial<PegOutRow> = {}): PegOutRow {
  return {
    chainId: 56,
    blockNumber: 200n,
    logIndex: 3,
    timestamp: 2_000,
    txHash: hashNumbered(0xc1),
    kind: "MINTED",
    receiptHash: hashNumbered(0xb1),
    sender: addressNumbered(0x51),
    recipient: addressNumbered(0x52),
    fromToken: addressNumbered(0x71),
    toToken: addressNumbered(0x72),
    shares: 500n,
    proofChainId: null,
    proofTxHash: null,
    proofBlockNumber: null,
    proofBlockHash: null,
    ...changes,
  }
}

/** The proof of a deposit, as a direct claim carries it. */
export function proofOf(deposit: Pick<PegInRow, "chainId" | "txHash" | "blockNumber">): Partial<PegOutRow> {
  return {
    proofChainId: BigInt(deposit.chainId),
    proofTxHash: deposit.txHash,
    proofBlockNumber: deposit.blockNumber,
    proofBlockHash: hashNumbered(0xd1),
  }
}
