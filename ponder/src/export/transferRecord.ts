import { getAddress } from "viem"
import { chainOf } from "../api/chainOf.ts"
import { decimalText } from "../api/decimalText.ts"
import type { RequestContext } from "../api/graphql/context.ts"
import type { TransferRow } from "../api/read/transfers.ts"
import { transferAmount } from "../api/transferAmount.ts"
import { transferPrice } from "../api/transferPrice.ts"
import { usdText } from "../api/usdText.ts"
import { isPriced } from "../domain/priceState.ts"
import { scheme } from "../domain/scheme.ts"
import { tokenId } from "../domain/tokenId.ts"

type Cell = string | number | boolean | null

export type TransferRecord = Record<string, Cell | readonly string[]>

/** A transfer as files have it, under GraphQL's names where it has them; the order is that of the columns. */
export async function transferRecord(row: TransferRow, context: RequestContext) {
  const { tokens, ratios } = context
  const { origin_chain_id, origin_address, in_kind, out_kind } = row
  const origin = origin_chain_id && origin_address ? tokenId(BigInt(origin_chain_id), origin_address) : null
  const token = origin === null ? undefined : await tokens.load(origin)
  const price = await transferPrice(row, context)
  return {
    id: row.id,
    status: row.status,
    scheme: in_kind && out_kind && scheme(in_kind, out_kind),
    receiptHash: row.receipt_hash,
    fromChainId: row.from_chain_id,
    fromChain: row.from_chain_id === null ? null : chainOf(row.from_chain_id).name,
    toChainId: row.to_chain_id,
    toChain: chainOf(row.to_chain_id).name,
    sender: getAddress(row.sender),
    recipient: getAddress(row.recipient),
    tokenId: origin,
    tokenSymbol: token?.symbol ?? null,
    tokenVerified: token?.verified ?? null,
    fromToken: getAddress(row.from_token),
    toToken: getAddress(row.to_token),
    shares: row.shares,
    amount: decimalText(await transferAmount(row, ratios)),
    createdAt: isoTime(row.created_at),
    pegInTxHash: row.in_tx_hash,
    pegInTimestamp: isoTime(row.in_timestamp),
    pegOutTxHash: row.out_tx_hash,
    pegOutTimestamp: isoTime(row.out_timestamp),
    durationSeconds: row.duration_seconds,
    anomalies: row.anomalies,
    amountUsd: usdText(BigInt(row.shares), price),
    priceState: price.state,
    priceUpdatedAt: isPriced(price.state) ? isoTime(Number(price.reading?.updated_at)) : null,
  } satisfies TransferRecord
}

function isoTime(seconds: number | null): string | null {
  return seconds === null ? null : new Date(seconds * 1000).toISOString().replace(".000Z", "Z")
}
