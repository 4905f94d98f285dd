import Link from "next/link"
import { tokenPath } from "../../lib/paths.ts"
import { safeText } from "../../lib/safeText.ts"
import { ChainLabel } from "../../ui/ChainLabel.tsx"
import { Icon } from "../../ui/Icon.tsx"
import type { TokenData, TokenDetail } from "./queries.ts"
import { unusualCodes } from "./unusualCodes.ts"

type Props = { token: TokenDetail; registered: TokenData["tokens"] }

/** Whoever comes here may believe that this is the token they know. */
export function UnregisteredNotice({ token, registered }: Props) {
  const namesakes = registered.filter(each => sameName(each.symbol, token.symbol))
  const codes = unusualCodes(token.symbol + token.name)
  return (
    <section
      aria-label="Warning"
      className="flex gap-3 rounded-lg border-2 border-waiting bg-raised p-5 max-tablet:p-4"
      data-unregistered
    >
      <span className="flex h-5 text-waiting">
        <Icon name="warning" size={18} />
      </span>
      <div className="grid min-w-0 gap-2 text-pretty">
        <h2 className="font-semibold text-waiting">This token is not registered with the bridge</h2>
        <p>
          Anyone can make a token, give it any name and deposit it here. Its name says nothing about who made
          it or what it is worth.
        </p>
        {namesakes.map(namesake => (
          <p
            className="flex flex-wrap items-baseline gap-x-1.5"
            data-namesake={namesake.id}
            key={namesake.id}
          >
            <span className="font-medium">
              It goes by the name of a registered token, and is not that token:
            </span>
            <Link className="link" href={tokenPath(namesake.id)} prefetch={false}>
              the registered {safeText(namesake.symbol).text}
            </Link>
            <span className="text-quiet">
              of <ChainLabel chain={namesake.originChain} />
            </span>
          </p>
        ))}
        {codes.length > 0 && (
          <p data-disguised>
            <span className="font-medium">Its name has characters that are not plain letters:</span>{" "}
            <span className="font-mono">{codes.slice(0, 12).join(", ")}</span>
            {codes.length > 12 && " and more"}. They can look like others, or like nothing.
          </p>
        )}
      </div>
    </section>
  )
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}
