import { safeText } from "../../lib/safeText.ts"
import { formerName } from "./formerName.ts"
import type { TokenDetail } from "./queries.ts"

/** For who came here by a name that the token no longer has. */
export function FormerNameNote({ called, token }: { called: string; token: TokenDetail }) {
  const former = formerName(called, token.names)
  if (!former) return null
  return (
    <p className="text-pretty" data-former-name={former.symbol} role="status">
      What was called <span className="font-medium">{safeText(former.symbol).text}</span> goes by{" "}
      <span className="font-medium">{safeText(token.symbol).text}</span> now: it is the same token, at the
      same address.
    </p>
  )
}
