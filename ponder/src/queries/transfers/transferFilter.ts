import type { TransferStatus } from "../../domain/transferStatusRules.ts"
import { type Query, sql } from "../sql.ts"
import { isVerified } from "./isVerified.ts"
import type { TrackedChain } from "./trackedChains.ts"

export type TransferFilter = {
  status?: readonly TransferStatus[]
  fromChainId?: number
  toChainId?: number
  tokenId?: string
  /** As sender or recipient. */
  address?: string
  sender?: string
  recipient?: string
  /** Unix seconds, both included. */
  from?: number
  to?: number
  minShares?: bigint
  maxShares?: bigint
  verifiedOnly?: boolean
}

const TOKEN_ID = /^(\d+)-(0x[0-9a-f]{40})$/

/** The rows of the catalogue that the filter lets through, as a piece that begins with FROM. */
export function filteredTransfers(filter: TransferFilter, chains: readonly TrackedChain[]): Query {
  return sql`FROM transfer_catalogue WHERE ${allOf(conditionsOf(filter, chains))}`
}

function allOf(conditions: readonly Query[]): Query {
  return conditions.reduce<Query>((all, condition) => sql`${all} AND ${condition}`, sql`true`)
}

function conditionsOf(filter: TransferFilter, chains: readonly TrackedChain[]): Query[] {
  const { status } = filter
  const { address, sender, recipient } = lowered(filter)
  return [
    ...(status ? statusConditions(status, chains) : []),
    laneConditions(filter),
    ...when(address, value => sql`(sender = ${value} OR recipient = ${value})`),
    ...when(sender, value => sql`sender = ${value}`),
    ...when(recipient, value => sql`recipient = ${value}`),
    ...when(filter.from, second => sql`created_at >= ${second}::int`),
    ...when(filter.to, second => sql`created_at <= ${second}::int`),
    ...when(filter.minShares, shares => sql`shares >= ${shares}::numeric`),
    ...when(filter.maxShares, shares => sql`shares <= ${shares}::numeric`),
  ]
}

/** From which chain to which, and of which token: of a transfer, and of whatever tables of sums tell apart. */
export function laneConditions({ fromChainId, toChainId, tokenId, verifiedOnly }: TransferFilter): Query {
  return allOf([
    ...when(fromChainId, id => sql`from_chain_id = ${id}::int`),
    ...when(toChainId, id => sql`to_chain_id = ${id}::numeric`),
    ...when(tokenId, originCondition),
    ...(verifiedOnly ? [isVerified] : []),
  ])
}

function when<Value>(value: Value | undefined, condition: (value: Value) => Query): Query[] {
  return value === undefined ? [] : [condition(value)]
}

function lowered({ address, sender, recipient }: TransferFilter) {
  return {
    address: address?.toLowerCase(),
    sender: sender?.toLowerCase(),
    recipient: recipient?.toLowerCase(),
  }
}

function originCondition(id: string): Query {
  const [, chainId, address] = TOKEN_ID.exec(id.toLowerCase()) ?? []
  return chainId === undefined
    ? sql`false`
    : sql`(origin_address = ${address} AND origin_chain_id = ${chainId}::numeric)`
}

// Of the rules only the last but one looks at how far a chain is: what waits for its claim may still be confirming.
function statusConditions(wanted: readonly TransferStatus[], chains: readonly TrackedChain[]): Query[] {
  const onceFinal = wanted.map(status => (status === "CONFIRMING" ? "AWAITING_CLAIM" : status))
  const [first, ...others] = new Set(onceFinal)
  // One alone is read in the order of its index, which one of an array is not.
  const candidates =
    others.length === 0
      ? sql`status_once_final = ${first}`
      : sql`status_once_final = ANY (${[first, ...others]}::text[])`
  const [confirming, awaiting] = [wanted.includes("CONFIRMING"), wanted.includes("AWAITING_CLAIM")]
  if (confirming === awaiting) return [candidates]
  if (onceFinal.length === 1) return [candidates, confirming ? isAhead(chains) : sql`NOT ${isAhead(chains)}`]
  return [candidates, sql`(status_once_final <> 'AWAITING_CLAIM' OR ${isAhead(chains)} = ${confirming})`]
}

/** Whether the deposit is in a block that is not final. Spelled out per chain, so that an index finds the few that are. */
function isAhead(chains: readonly TrackedChain[]): Query {
  const ahead = chains.map(({ id, finalizedBlock }) =>
    finalizedBlock === undefined
      ? sql`from_chain_id = ${id}::int`
      : sql`from_chain_id = ${id}::int AND in_block_number > ${finalizedBlock}::bigint`,
  )
  return sql`(${ahead.reduce((any, one) => sql`${any} OR ${one}`, sql`false`)})`
}
