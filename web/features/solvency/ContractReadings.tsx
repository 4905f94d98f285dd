import { formatInteger } from "../../lib/format.ts"
import { ChainLabel } from "../../ui/ChainLabel.tsx"
import { Icon } from "../../ui/Icon.tsx"
import { Shares } from "../balances/Shares.tsx"
import type { SolvencyReserve } from "./fragments.ts"

const FINDINGS: Record<SolvencyReserve["finding"], string> = {
  AGREES: "The contract says the same as the events",
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
          <Reading bondType={bondType} reserve={reserve} />
        </li>
      ))}
    </ul>
  )
}

function Reading({ reserve, bondType }: { reserve: SolvencyReserve; bondType: string }) {
  const { chain, side, finding, block, differenceShares, lackingShares } = reserve
  const lacks = lackingShares !== "0"
  return (
    <>
      <span className={lacks ? "inline-flex items-baseline gap-1.5 font-medium text-impossible" : ""}>
        {lacks && <Icon name="warning" />}
        {FINDINGS[finding]}
      </span>
      {finding !== "AGREES" && differenceShares !== null && (
        <span className={`ml-auto ${lacks ? "font-medium text-impossible" : ""}`}>
          {differenceShares.startsWith("-") ? "" : "+"}
          <Shares bondType={bondType} shares={differenceShares} />
        </span>
      )}
      <span className="flex w-full flex-wrap items-baseline justify-between gap-x-6 text-quiet">
        <span className="inline-flex flex-wrap items-baseline gap-x-4">
          <ChainLabel chain={chain} />
          {side === "LOCKED" ? "held" : "minted"}
        </span>
        {block !== null && <span>at block {formatInteger(block)}</span>}
      </span>
    </>
  )
}
