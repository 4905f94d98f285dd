import { paths } from "../../lib/paths.ts"
import { ChainLabel } from "../../ui/ChainLabel.tsx"
import { HashLink } from "../../ui/HashLink.tsx"
import { Shares } from "../balances/Shares.tsx"
import type { Solvency } from "./queries.ts"

type Entry = Solvency["unexplainedEntries"][number]

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
      {entries.map(({ chain, txHash, logIndex, reason, shares }) => (
        <li
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-line py-2 first:border-0"
          key={`${txHash}-${logIndex}-${reason}`}
        >
          <span>{REASONS[reason]}</span>
          <Shares bondType={bondType} shares={shares} />
          <span className="flex w-full flex-wrap justify-between gap-x-6 text-quiet">
            <ChainLabel chain={chain} />
            <HashLink hex={txHash} href={paths.transaction(txHash)} what="Transaction" />
          </span>
        </li>
      ))}
    </ul>
  )
}
