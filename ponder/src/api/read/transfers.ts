import DataLoader from "dataloader"
import type { Address, Hex } from "viem"
import type { BondType } from "../../../networks/network.ts"
import type { AnomalyKind } from "../../domain/anomalyRules.ts"
import type { PegInKind, PegOutKind } from "../../domain/scheme.ts"
import type { TransferStatus } from "../../domain/transferStatusRules.ts"
import type { TrackedChain } from "../../queries/transfers/trackedChains.ts"
import { transfersById } from "../../queries/transfers/transfersById.ts"
import type { Ask } from "./rows.ts"

/** A transfer as `transferFacts` derives it; numbers that JavaScript cannot hold are strings. */
export type TransferRow = {
  id: string
  status: TransferStatus
  anomalies: AnomalyKind[]
  receipt_hash: Hex
  from_chain_id: number | null
  to_chain_id: string
  sender: Address
  recipient: Address
  from_token: Address
  to_token: Address
  shares: string
  origin_chain_id: string | null
  origin_address: Address | null
  bond_type: BondType | null
  created_at: number
  duration_seconds: number | null
  in_block_number: string | null
  in_log_index: number | null
  in_timestamp: number | null
  in_tx_hash: Hex | null
  in_kind: PegInKind | null
  out_chain_id: number | null
  out_block_number: string | null
  out_log_index: number | null
  out_timestamp: number | null
  out_tx_hash: Hex | null
  out_kind: PegOutKind | null
}

export type TransferLoader = DataLoader<string, TransferRow | undefined>

export function createTransferLoader(
  rows: Ask,
  trackedChains: () => Promise<readonly TrackedChain[]>,
): TransferLoader {
  return new DataLoader(async ids => {
    const found = await rows<TransferRow>(transfersById(ids, await trackedChains()))
    const byId = new Map(found.map(row => [row.id, row]))
    return ids.map(id => byId.get(id.toLowerCase()))
  })
}
