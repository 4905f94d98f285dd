import { safeText } from "../lib/safeText.ts"
import { Icon } from "./Icon.tsx"

type Props = { token: { symbol: string; verified: boolean } | null }

/** What a token calls itself. One that is not registered never looks like one that is. */
export function TokenSymbol({ token }: Props) {
  if (!token) return <span className="text-quiet">unknown token</span>
  const { text, disguised } = safeText(token.symbol)
  if (token.verified) return <bdi>{text}</bdi>
  const warning = disguised
    ? "Not one of the bridge’s registered tokens; its name has unusual or invisible letters"
    : "Not one of the bridge’s registered tokens; anyone can choose such a name"
  return (
    <span className="inline-flex items-baseline gap-1 whitespace-nowrap" title={warning}>
      <bdi className="text-quiet">“{text}”</bdi>
      <span className="inline-flex items-baseline gap-1 text-note text-waiting">
        <Icon name="warning" size={12} />
        unverified
      </span>
    </span>
  )
}
