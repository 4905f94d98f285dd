import { paths, tokenPath } from "../../lib/paths.ts"
import { formerName } from "../token/formerName.ts"
import type { SearchData } from "./queries.ts"

/** The page that the answer to a text belongs to; null where the search has to show it itself. */
export function pathOfAnswer({ search }: SearchData, text: string): string | null {
  switch (search.__typename) {
    case "FoundAccount":
      return paths.address(search.account.address)
    case "FoundTokens": {
      const [token, ...others] = search.tokens
      if (!token || others.length > 0) return null
      // Who looked for a name that is no more is told so there.
      return tokenPath(token.id, formerName(text, token.names) ? text : "")
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
