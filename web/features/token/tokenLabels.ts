import { cutMiddle } from "../../lib/format.ts"
import { safeText } from "../../lib/safeText.ts"
import type { RegisteredToken } from "./registeredToken.ts"

/** Names by id. Where several tokens have one symbol, their chain tells them apart, or else their address. */
export function tokenLabels(tokens: readonly RegisteredToken[]): Map<string, string> {
  const symbolOf = (token: RegisteredToken) => safeText(token.symbol).text
  return new Map(
    tokens.map(token => {
      const namesakes = tokens.filter(other => symbolOf(other) === symbolOf(token))
      if (namesakes.length === 1) return [token.id, symbolOf(token)]
      const neighbours = namesakes.filter(other => other.originChain.id === token.originChain.id)
      const home = neighbours.length === 1 ? token.originChain.name : cutMiddle(token.originAddress)
      return [token.id, `${symbolOf(token)} (${home})`]
    }),
  )
}
