import Link from "next/link"
import { tokenPath } from "../../lib/paths.ts"
import { safeText } from "../../lib/safeText.ts"
import { ChainLabel } from "../../ui/ChainLabel.tsx"
import { PageTitle } from "../../ui/PageTitle.tsx"
import { TokenSymbol } from "../../ui/TokenSymbol.tsx"
import { formerName } from "../token/formerName.ts"
import type { FoundTokens } from "./queries.ts"

/** Why a token is among them that has another name now. */
function FormerName({ text, token }: { text: string; token: FoundTokens["tokens"][number] }) {
  const former = formerName(text, token.names)
  return (
    former && <span className="block text-note text-quiet">once called {safeText(former.symbol).text}</span>
  )
}

/** Several tokens go by what was searched for, and not all of them need be real. */
export function FoundTokenList({ text, tokens }: { text: string; tokens: FoundTokens["tokens"] }) {
  return (
    <>
      <PageTitle title={<>Tokens named “{safeText(text).text}”</>}>
        Anyone can give a token any name. Look at which ones are registered with the bridge, and at the
        address.
      </PageTitle>
      <ul className="max-w-[720px] rounded-lg border border-line bg-raised">
        {tokens.map(token => (
          <li className="border-t border-line first:border-0" key={token.id}>
            <Link className="block px-5 py-3 hover:bg-sunken" href={tokenPath(token.id)} prefetch={false}>
              <span className="flex flex-wrap items-baseline justify-between gap-x-6">
                <span className="font-medium">
                  <TokenSymbol token={token} />
                </span>
                <span className="text-quiet">
                  <ChainLabel chain={token.originChain} />
                </span>
              </span>
              <FormerName text={text} token={token} />
              <span className="block break-all font-mono text-note text-quiet">{token.originAddress}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
