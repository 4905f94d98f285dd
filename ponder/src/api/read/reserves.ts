import type { Address } from "viem"
import { registeredToken, registeredTokens } from "../../domain/registeredToken.ts"
import type { Reserve } from "../../domain/reserveFinding.ts"
import { sharesFromTokens } from "../../domain/sharesFromTokens.ts"
import { reservesAt } from "../../queries/ledger/reservesAt.ts"
import type { ChainReserve } from "../chainReserves.ts"
import type { RequestContext } from "../graphql/context.ts"

/** What a bridge holds or has issued of a registered token, by its events and by the token's own contract. */
export type ReserveFacts = {
  chainId: number
  /** The token on this chain. */
  token: Address
  side: Reserve["side"]
  originChainId: number
  originAddress: Address
  /** Undefined where the contract was never read, or nobody knows how many shares its tokens are. */
  read: (Reserve & { block: bigint }) | undefined
}

type Row = {
  chain_id: number
  token: Address
  side: Reserve["side"]
  decimals: number | null
  origin_chain_id: string
  origin_address: Address
  amount: string | null
  block_number: string | null
  ledger: string | null
  ratio: string | null
  wanted_block_number: string | null
  wanted_ledger: string
}

type Sources = Pick<RequestContext, "rows" | "trackedChains" | "commonMoment" | "chainReserve">

/** As it was at a moment: by the last reading before it. */
export async function readReservesAt(at: number, { rows }: Pick<Sources, "rows">): Promise<ReserveFacts[]> {
  const found = await rows<Row>(reservesAt({ at, origins: registeredTokens, blocks: [] }))
  return found.map(row => toFacts(row, lastReading(row)))
}

/**
 * As it is: the contracts are asked at the last final block that is indexed, since readings are a day apart. Before a
 * block is final, the nodes can speak of another one than the index, and what differs then says nothing. Where they are
 * silent the last reading has to do.
 */
export async function readReservesNow(sources: Sources): Promise<ReserveFacts[]> {
  const blocks = (await sources.trackedChains()).flatMap(
    ({ id: chainId, indexedBlock, finalizedBlock: final }) =>
      // The nodes can be further than the index.
      final === undefined || final > indexedBlock
        ? { chainId, block: indexedBlock }
        : { chainId, block: final },
  )
  const at = await sources.commonMoment()
  const found = await sources.rows<Row>(reservesAt({ at, origins: registeredTokens, blocks }))
  return Promise.all(found.map(async row => toFacts(row, (await askedNow(row, sources)) ?? lastReading(row))))
}

type Reading = ChainReserve & { block: bigint; ledger: bigint }

async function askedNow(
  row: Row,
  { chainReserve }: Pick<Sources, "chainReserve">,
): Promise<Reading | undefined> {
  if (row.wanted_block_number === null) return undefined
  const block = BigInt(row.wanted_block_number)
  if (row.block_number !== null && BigInt(row.block_number) >= block) return undefined
  const said = await chainReserve({ chainId: row.chain_id, token: row.token, side: row.side, block })
  return said && { ...said, block, ledger: BigInt(row.wanted_ledger) }
}

function lastReading({ amount, block_number: block, ledger, ratio }: Row): Reading | undefined {
  if (amount === null || block === null || ledger === null) return undefined
  return {
    amount: BigInt(amount),
    ratio: ratio === null ? undefined : BigInt(ratio),
    block: BigInt(block),
    ledger: BigInt(ledger),
  }
}

function toFacts(row: Row, reading: Reading | undefined): ReserveFacts {
  const { chain_id: chainId, token, side, decimals, origin_address: originAddress } = row
  const originChainId = Number(row.origin_chain_id)
  return { chainId, token, side, originChainId, originAddress, read: reserveOf() }

  function reserveOf(): ReserveFacts["read"] {
    const bondType = registeredToken(originChainId, originAddress)?.bondType
    if (!reading || decimals === null || !bondType) return undefined
    const { amount, ratio, block, ledger } = reading
    const contract = sharesFromTokens({ tokens: scaled(amount, decimals), bondType, ratio })
    return contract === undefined ? undefined : { side, ledger, contract, decimals, block }
  }
}

function scaled(amount: bigint, decimals: number): bigint {
  return decimals <= 18 ? amount * 10n ** BigInt(18 - decimals) : amount / 10n ** BigInt(decimals - 18)
}
