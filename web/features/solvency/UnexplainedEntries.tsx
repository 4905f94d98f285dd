import { paths } from "../../lib/paths.ts"
import { ChainLabel } from "../../ui/ChainLabel.tsx"
import { HashLink } from "../../ui/HashLink.tsx"
import { RelativeTime } from "../../ui/RelativeTime.tsx"
import { Shares } from "../balances/Shares.tsx"
import type { SolvencyLine } from "./fragments.ts"

type Entry = SolvencyLine["unexplainedEntries"][number]

const REASONS: Record<Entry["reason"], string> = {
  AMOUNT_DIFFERS: "Another amount was paid out than was deposited",
  MORE_THAN_WAS_SENT: "Came from a network that is not indexed, and never went there",
  ORPHAN: "Paid out without a deposit",
  PAID_TWICE: "Paid out twice",
  TOKEN_DIFFERS: "Another token was paid out than was deposited",
}

/** What makes up the rest. */
export function UnexplainedEntries({ entries, bondType }: { entries: readonly Entry[]; bondType: string }) {
  if (entries.length === 0) return null
  return (
    <ul aria-label="What makes up the rest" className="border-t border-line">
      {entries.map(({ chain, txHash, logIndex, reason, shares, timestamp }) => (
        <li
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-line py-2 first:border-0"
          data-entry={reason}
          key={`${txHash}-${logIndex}-${reason}`}
        >
          <span>{REASONS[reason]}</span>
          <span className="ml-auto">
            <Shares bondType={bondType} shares={shares} />
          </span>
          <span className="flex w-full flex-wrap items-baseline justify-between gap-x-6 text-quiet">
            <span className="inline-flex flex-wrap items-baseline gap-x-4">
              <ChainLabel chain={chain} />
              <RelativeTime timestamp={timestamp} />
            </span>
            <HashLink hex={txHash} href={paths.transaction(txHash)} what="Transaction" />
          </span>
        </li>
      ))}
    </ul>
  )
}
