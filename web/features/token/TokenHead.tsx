import { safeText } from "../../lib/safeText.ts"
import { ChainLabel } from "../../ui/ChainLabel.tsx"
import { StatusWord } from "../../ui/StatusWord.tsx"
import { TokenSymbol } from "../../ui/TokenSymbol.tsx"
import { LONGEST_NAME } from "./longestName.ts"
import type { TokenDetail } from "./queries.ts"

export function TokenHead({ token }: { token: TokenDetail }) {
  return (
    <header>
      <h1 className="text-heading font-semibold">
        <TokenSymbol token={token} />
      </h1>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-quiet">
        <bdi>{safeText(token.name, LONGEST_NAME).text}</bdi>
        <span>
          from <ChainLabel chain={token.originChain} />
        </span>
        {token.verified && (
          <StatusWord look={{ word: "Registered with the bridge", icon: "check", tone: "accent" }} />
        )}
      </p>
    </header>
  )
}
