import { registeredTokens } from "../../../ponder/src/domain/registeredToken.ts"
import { tokenId } from "../../../ponder/src/domain/tokenId.ts"
import { poolRules } from "./poolRules.ts"

/**
 * What an overview asks for: each pool once, by its first token, and each token that balances itself. Of the chains that
 * the index follows, where it says which.
 */
export function overviewIds(chainIds: readonly number[] | null): string[] {
  const ids = registeredTokens
    .filter(({ chainId }) => chainIds?.includes(chainId) ?? true)
    .map(({ chainId, address }) => tokenId(chainId, address))
  return [...new Set(ids.map(id => poolRules(id)?.tokenId ?? id))]
}
