import { paths, tokenPath } from "../../lib/paths.ts"
import type { SearchData } from "./queries.ts"

/** The page that an answer belongs to; null where the search has to show it itself. */
export function pathOfAnswer({ search }: SearchData): string | null {
  switch (search.__typename) {
    case "FoundAccount":
      return paths.address(search.account.address)
    case "FoundTokens": {
      const [token, ...others] = search.tokens
      return token && others.length === 0 ? tokenPath(token.id) : null
    }
    case "FoundTransfers": {
      const deposits = new Set(search.transfers.map(transfer => transfer.pegIn?.txHash))
      const [deposit] = deposits
      if (deposits.size === 1 && deposit) return paths.transaction(deposit)
      const [only, ...others] = search.transfers
      return only && others.length === 0 ? paths.transfer(only.id) : null
    }
    case "NotIndexed":
      return null
  }
}
