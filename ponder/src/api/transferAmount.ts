import type { Address } from "viem"
import { registeredToken } from "../domain/registeredToken.ts"
import type { RatioLoader } from "./read/ratios.ts"
import type { TransferRow } from "./read/transfers.ts"
import { tokenAmount } from "./tokenAmount.ts"

/** Tokens with 18 decimals, at the ratio of the deposit (of the payout, where that is all there is). */
export async function transferAmount(row: TransferRow, ratios: RatioLoader): Promise<bigint> {
  const shares = BigInt(row.shares)
  if (!row.origin_address) return shares
  return tokenAmount({ shares, bondType: bondTypeOf(row), place: placeOf(row, row.origin_address) }, ratios)
}

function bondTypeOf({ bond_type, origin_chain_id, origin_address }: TransferRow) {
  if (bond_type) return bond_type
  return origin_chain_id && origin_address
    ? registeredToken(BigInt(origin_chain_id), origin_address)?.bondType
    : undefined
}

function placeOf(row: TransferRow, token: Address) {
  const isDeposit = row.in_block_number !== null
  return {
    token,
    chainId: Number(isDeposit ? row.from_chain_id : row.out_chain_id),
    block: BigInt((isDeposit ? row.in_block_number : row.out_block_number) ?? 0),
    logIndex: Number(isDeposit ? row.in_log_index : row.out_log_index),
    timestamp: row.created_at,
  }
}
