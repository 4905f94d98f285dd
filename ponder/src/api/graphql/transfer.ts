import { scheme } from "../../domain/scheme.ts"
import { tokenId } from "../../domain/tokenId.ts"
import { transferStatusRules } from "../../domain/transferStatusRules.ts"
import { chainOf } from "../chainOf.ts"
import { decimalText } from "../decimalText.ts"
import { claimObstacle } from "../read/claimObstacle.ts"
import type { TransferRow } from "../read/transfers.ts"
import { transferAmount } from "../transferAmount.ts"
import { transferPrice } from "../transferPrice.ts"
import { usdText } from "../usdText.ts"
import type { RequestContext } from "./context.ts"

export const transfer = {
  typeDefs: /* GraphQL */ `
    "What went into a bridge on one chain, and came or will come out on another."
    type Transfer {
      "\`<receiptHash>-<toChainId>\`; where several peg-ins share both, the 2nd, 3rd … add \`-2\`, \`-3\` in their order."
      id: ID!
      status: TransferStatus!
      "The status in a sentence, for the person whose transfer it is."
      explanation: String!
      "Read off both events: null until the second one is seen."
      scheme: Scheme
      receiptHash: Hex!
      "Null while only the peg-out is known."
      fromChain: Chain
      toChain: Chain!
      sender: Address
      recipient: Address!
      "The origin token."
      token: Token
      fromToken: Address
      toToken: Address!
      "As emitted: 18 decimals, and shares for rebasing bonds."
      shares: BigInt!
      "In units that a person knows, at the peg-in's ratio."
      amount: Decimal!
      "What that was worth in US dollars at the peg-in, rounded towards zero; null where there is no price."
      amountUsd: Decimal
      "What a token of it was worth at the peg-in (at the peg-out, while that is all that is known), which \`amountUsd\` goes by."
      price: Price!
      pegIn: PegEvent
      pegOut: PegEvent
      "Unix seconds: of the peg-in, or of the peg-out while the peg-in is unknown."
      createdAt: Int!
      "From the peg-in to the peg-out."
      durationSeconds: Int
      "Why the bridge would refuse a claim now, as far as is known. Null where nothing stands in its way, or nothing waits for one."
      obstacle: ClaimObstacle
      anomalies: [Anomaly!]!
    }

    enum ClaimObstacle {
      "The operator has paused the bridge there."
      DESTINATION_PAUSED
      "The operator has told the bridge there not to allow the chain that the deposit was made on, and it takes no proof of it."
      SOURCE_DISALLOWED
      "The bridge pays this token out of what it holds there, and holds less at the moment."
      LIQUIDITY_SHORT
    }

    enum TransferStatus {
      "The deposit is in a block that is not final yet."
      CONFIRMING
      "Final on the source, and no payout is indexed."
      AWAITING_CLAIM
      COMPLETED
      "It can never be claimed: \`anomalies\` say why."
      UNCLAIMABLE
      "It goes to a network that is not indexed."
      UNTRACKED_DESTINATION
      "A payout whose deposit is not known."
      UNMATCHED
    }

    enum Scheme {
      LOCK_MINT
      BURN_UNLOCK
      BURN_MINT
      LOCK_UNLOCK
    }
  `,
  resolvers: {
    Transfer: {
      explanation: ({ status }: TransferRow) =>
        transferStatusRules.find(rule => rule.status === status)?.sentence ?? "",
      scheme: ({ in_kind, out_kind }: TransferRow) => in_kind && out_kind && scheme(in_kind, out_kind),
      receiptHash: (row: TransferRow) => row.receipt_hash,
      fromChain: (row: TransferRow) => (row.from_chain_id === null ? null : chainOf(row.from_chain_id)),
      toChain: (row: TransferRow) => chainOf(row.to_chain_id),
      token: (row: TransferRow, _: unknown, { tokens }: RequestContext) =>
        row.origin_chain_id && row.origin_address
          ? tokens.load(tokenId(BigInt(row.origin_chain_id), row.origin_address))
          : null,
      fromToken: (row: TransferRow) => row.from_token,
      toToken: (row: TransferRow) => row.to_token,
      amount: async (row: TransferRow, _: unknown, { ratios }: RequestContext) =>
        decimalText(await transferAmount(row, ratios)),
      amountUsd: async (row: TransferRow, _: unknown, context: RequestContext) =>
        usdText(BigInt(row.shares), await transferPrice(row, context)),
      price: (row: TransferRow, _: unknown, context: RequestContext) => transferPrice(row, context),
      createdAt: (row: TransferRow) => row.created_at,
      durationSeconds: (row: TransferRow) => row.duration_seconds,
      pegIn: (
        { from_chain_id, in_block_number, in_log_index }: TransferRow,
        _: unknown,
        context: RequestContext,
      ) => eventAt(from_chain_id, in_block_number, in_log_index, context),
      pegOut: (
        { out_chain_id, out_block_number, out_log_index }: TransferRow,
        _: unknown,
        context: RequestContext,
      ) => eventAt(out_chain_id, out_block_number, out_log_index, context),
      obstacle: (row: TransferRow, _: unknown, context: RequestContext) => claimObstacle(row, context),
      anomalies: (row: TransferRow) => row.anomalies.map(kind => ({ kind, transfer: row })),
    },
  },
}

function eventAt(
  chainId: number | null,
  blockNumber: string | null,
  logIndex: number | null,
  { bridgeEvents }: RequestContext,
) {
  if (chainId === null || blockNumber === null || logIndex === null) return null
  return bridgeEvents.load({ chainId, blockNumber, logIndex })
}
