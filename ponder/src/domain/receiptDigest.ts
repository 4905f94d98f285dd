import {
  type Address,
  concatHex,
  type Hex,
  hexToBigInt,
  hexToNumber,
  numberToHex,
  padHex,
  size,
  slice,
  stringToHex,
} from "viem"
import { depositLogs } from "./depositLogs.ts"
import type { ReceiptContent } from "./encodeReceipt.ts"
import { isSameAddress } from "./isSameAddress.ts"
import { type Hash, receiptHash } from "./receiptHash.ts"

/** What of a deposit's receipt is worth keeping: its hash, and how many deposit logs it has for each destination. */
export type ReceiptDigest = { receiptHash: Hex; destinations: { chainId: bigint; depositLogs: number }[] }

const MARK = stringToHex("ankr-bridge:1", { size: 16 })
const HASH_END = 48
const ENTRY = 10
const CHAIN_ID = 8
const LENGTH = 256
const MOST_ENTRIES = Math.floor((LENGTH - HASH_END) / ENTRY)
const MOST_LOGS = 0xffff

/**
 * Only destinations that the bridge itself names are listed, so that a stranger's logs cannot crowd out a real one; all
 * logs of the shape are counted, since the other side counts them too.
 */
export function digestReceipt(receipt: ReceiptContent, bridge: Address, hash?: Hash): ReceiptDigest {
  const logs = depositLogs(receipt.logs)
  const named = logs.filter(log => isSameAddress(log.emitter, bridge)).map(log => log.toChainId)
  return {
    receiptHash: receiptHash(receipt, hash),
    destinations: [...new Set(named)].map(chainId => ({
      chainId,
      depositLogs: logs.filter(log => log.toChainId === chainId).length,
    })),
  }
}

/** As many bytes as a bloom filter of logs has, because it travels in the place of one. */
export function encodeReceiptDigest({ receiptHash: hash, destinations }: ReceiptDigest): Hex {
  const entries = destinations
    .filter(({ chainId }) => chainId < 2n ** BigInt(8 * CHAIN_ID))
    .slice(0, MOST_ENTRIES)
    .map(({ chainId, depositLogs: count }) =>
      concatHex([
        numberToHex(chainId, { size: CHAIN_ID }),
        numberToHex(Math.min(count, MOST_LOGS), { size: ENTRY - CHAIN_ID }),
      ]),
    )
  return padHex(concatHex([MARK, hash, ...entries]), { dir: "right", size: LENGTH })
}

/** Undefined where the bytes are an ordinary bloom filter. */
export function decodeReceiptDigest(bytes: Hex): ReceiptDigest | undefined {
  if (size(bytes) !== LENGTH || !bytes.startsWith(MARK)) return undefined
  const destinations: ReceiptDigest["destinations"] = []
  for (let start = HASH_END; start + ENTRY <= LENGTH; start += ENTRY) {
    const depositLogs = hexToNumber(slice(bytes, start + CHAIN_ID, start + ENTRY))
    // Each that is listed has one at least, and behind the last one is nothing.
    if (depositLogs === 0) break
    destinations.push({ chainId: hexToBigInt(slice(bytes, start, start + CHAIN_ID)), depositLogs })
  }
  return { receiptHash: slice(bytes, size(MARK), HASH_END), destinations }
}
