import type { Address } from "viem"
import { registeredToken } from "../../domain/registeredToken.ts"
import { tokenId } from "../../domain/tokenId.ts"
import { balanceAt } from "../../queries/ledger/balanceAt.ts"
import type { Origin } from "../../queries/ledger/ledgerAccounts.ts"
import type { Moment } from "../../queries/ledger/moment.ts"
import type { RatioPlace } from "../../queries/ledger/ratiosAt.ts"
import type { RequestContext } from "../graphql/context.ts"
import type { TokenFacts } from "./tokens.ts"

export type BalanceArguments = { tokenId?: string | null; chainId?: number | null; at?: number | null }

export type BalanceFacts = {
  chainId: number
  token: TokenFacts
  /** The token on this chain. */
  contract: Address
  decimals: number | null
  side: "LOCKED" | "MINTED"
  shares: bigint
  block: string
  timestamp: number
  /** The state that is described: after a block, or after all that had happened by a time. */
  moment: { block?: bigint; timestamp: number }
  owedAt: number
}

type Row = {
  chain_id: number
  token: Address
  side: BalanceFacts["side"]
  decimals: number | null
  origin_chain_id: string | null
  origin_address: Address | null
  shares: string
  block_number: string | null
  timestamp: number | null
}

type Wanted = { origin: Origin | undefined; chainId: number | undefined; at: number | undefined }
type Sources = Pick<RequestContext, "rows" | "indexedBlocks" | "commonMoment" | "tokens">

/** Where the ratio and the price of a balance are looked up. */
export function balancePlace({ chainId, token, moment }: BalanceFacts): RatioPlace {
  return { chainId, token: token.originAddress, ...moment }
}

/** Of the registered tokens, unless an origin is named. */
export async function balancesOf({ origin, chainId, at }: Wanted, sources: Sources): Promise<BalanceFacts[]> {
  const chains = (await sources.indexedBlocks()).filter(
    chain => chainId === undefined || chain.chainId === chainId,
  )
  const owedAt = at ?? (await sources.commonMoment())
  const balances = await Promise.all(
    chains.map(async chain => {
      const moment: Moment =
        at === undefined
          ? { kind: "BLOCK", chainId: chain.chainId, block: chain.block }
          : { kind: "TIME", timestamp: at }
      const rows = await sources.rows<Row>(
        balanceAt(moment, { chainId: chain.chainId, ...(origin && { origin }) }),
      )
      const described =
        at === undefined ? { block: chain.block, timestamp: chain.timestamp } : { timestamp: at }
      return Promise.all(rows.map(row => factsOf(row, described)))
    }),
  )
  return balances.flat().flatMap(facts => (facts ? [facts] : []))

  async function factsOf(row: Row, moment: BalanceFacts["moment"]): Promise<BalanceFacts | undefined> {
    if (row.origin_chain_id === null || row.origin_address === null) return undefined
    const originChainId = BigInt(row.origin_chain_id)
    if (!origin && !registeredToken(originChainId, row.origin_address)) return undefined
    const token = await sources.tokens.load(tokenId(originChainId, row.origin_address))
    return (
      token && {
        chainId: row.chain_id,
        token,
        contract: row.token,
        decimals: row.decimals,
        side: row.side,
        shares: BigInt(row.shares),
        block: `${moment.block ?? row.block_number ?? 0}`,
        timestamp: moment.block === undefined ? (row.timestamp ?? 0) : moment.timestamp,
        moment,
        owedAt,
      }
    )
  }
}
