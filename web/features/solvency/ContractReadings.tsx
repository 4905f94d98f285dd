import { formatInteger } from "../../lib/format.ts"
import { ChainLabel } from "../../ui/ChainLabel.tsx"
import { Icon } from "../../ui/Icon.tsx"
import { Shares } from "../balances/Shares.tsx"
import type { SolvencyReserve } from "./fragments.ts"

const FINDINGS: Record<Exclude<SolvencyReserve["finding"], "AGREES">, string> = {
  MISSING: "Left the bridge without an event",
  MINTED_PAST_BRIDGE: "Minted past the bridge",
  SENT_STRAIGHT: "Sent straight to the bridge, which harms nobody",
  BURNED_PAST_BRIDGE: "Destroyed past the bridge, which harms nobody else",
  UNKNOWN: "The contract was not read",
}

type Props = { reserves: readonly SolvencyReserve[]; bondType: string }

/** Each place of a token, with the block that its own contract was read at and what it says beyond the events. */
export function ContractReadings({ reserves, bondType }: Props) {
  if (reserves.length === 0) return null
  return (
    <ul aria-label="What the contracts say" className="border-t border-line">
      {reserves.map(reserve => (
        <li
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-line py-2 first:border-0"
          data-reserve={reserve.finding}
          key={`${reserve.chain.id} ${reserve.side}`}
        >
          {reserve.finding !== "AGREES" && <Finding bondType={bondType} reserve={reserve} />}
          <Place reserve={reserve} />
        </li>
      ))}
    </ul>
  )
}

type One = { reserve: SolvencyReserve }

function Finding({ reserve, bondType }: One & { bondType: string }) {
  const { finding, differenceShares, lackingShares } = reserve
  const lacks = lackingShares !== "0"
  const tone = lacks ? "font-medium text-impossible" : ""
  return (
    <>
      <span className={`inline-flex items-baseline gap-1.5 ${tone}`}>
        {lacks && <Icon name="warning" />}
        {finding !== "AGREES" && FINDINGS[finding]}
      </span>
      {differenceShares !== null && (
        <span className={`ml-auto ${tone}`}>
          {differenceShares.startsWith("-") ? "" : "+"}
          <Shares bondType={bondType} shares={differenceShares} />
        </span>
      )}
    </>
  )
}

/** Where nothing else is to be said, this says so. */
function Place({ reserve: { chain, side, finding, block } }: One) {
  return (
    <span className="flex w-full flex-wrap items-baseline justify-between gap-x-6 text-quiet">
      <span className="inline-flex items-baseline gap-x-2">
        <ChainLabel chain={chain} size={12} />
        {side === "LOCKED" ? "locked" : "minted"}
      </span>
      {block !== null && (
        <span className="ml-auto whitespace-nowrap text-note">
          {finding === "AGREES" ? "the contract agrees, " : ""}at block {formatInteger(block)}
        </span>
      )}
    </span>
  )
}
