import { zeroAddress } from "viem"
import type { BondType } from "../../networks/network.ts"
import { registeredToken } from "../domain/registeredToken.ts"
import type { RatioPlace } from "../queries/ledger/ratiosAt.ts"
import type { TransferRow } from "./read/transfers.ts"

type TransferToken = {
  originChainId: string
  bondType: BondType
  /** Of the deposit (of the payout, where that is all there is). */
  place: RatioPlace
}

/** The token of a transfer, and where its ratio and its price are looked up. Of an unknown origin it is that of nothing. */
export function transferToken(row: TransferRow): TransferToken {
  const isDeposit = row.in_block_number !== null
  const { origin_chain_id: originChainId = "0", origin_address: originAddress } = row
  const registered =
    originChainId && originAddress ? registeredToken(BigInt(originChainId), originAddress) : undefined
  return {
    originChainId: originChainId ?? "0",
    bondType: row.bond_type ?? registered?.bondType ?? "PLAIN",
    place: {
      token: originAddress ?? zeroAddress,
      chainId: Number(isDeposit ? row.from_chain_id : row.out_chain_id),
      block: BigInt((isDeposit ? row.in_block_number : row.out_block_number) ?? 0),
      logIndex: Number(isDeposit ? row.in_log_index : row.out_log_index),
      timestamp: row.created_at,
    },
  }
}
