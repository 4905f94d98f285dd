import type { Address } from "viem"
import { networks } from "../../../networks/index.ts"
import { registeredTokens } from "../../domain/registeredToken.ts"
import { tokenId } from "../../domain/tokenId.ts"
import { tokensNamed } from "../../queries/tokens/tokensNamed.ts"
import { indexedChains } from "../indexedChains.ts"
import type { TokenFacts } from "../read/tokens.ts"
import type { RequestContext } from "./context.ts"

const MOST_TOKENS = 20

/** The tokens that go by these words, the registered ones first. */
export async function tokensByWords(words: string, context: RequestContext): Promise<TokenFacts[]> {
  const registered = registeredTokens
    .filter(({ chainId }) => indexedChains.some(({ id }) => id === chainId))
    .map(({ chainId, address, symbol, name }) => ({ id: tokenId(chainId, address), symbol, name }))
  const found = await context.rows<{ id: string }>(tokensNamed(words, registered, MOST_TOKENS))
  return loadTokens(
    found.map(({ id }) => id),
    context,
  )
}

/** The tokens that this address is on any chain, as the origin or as a peg. */
export async function tokensByAddress(address: Address, context: RequestContext): Promise<TokenFacts[]> {
  const standsFor = await Promise.all(
    indexedChains.map(({ id }) => context.tokenIdAt.load({ chainId: id, address })),
  )
  const origins = networks.map(({ id }) => tokenId(id, address))
  const ids = [...standsFor.filter(id => id !== undefined), ...origins]
  return loadTokens([...new Set(ids)], context)
}

async function loadTokens(ids: readonly string[], { tokens }: RequestContext): Promise<TokenFacts[]> {
  const loaded = await Promise.all(ids.map(id => tokens.load(id)))
  return loaded.filter(token => token !== undefined)
}
