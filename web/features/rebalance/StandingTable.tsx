import type { ReactNode } from "react"
import { formatInteger } from "../../lib/format.ts"
import { ChainLabel } from "../../ui/ChainLabel.tsx"
import { RelativeTime } from "../../ui/RelativeTime.tsx"
import { ScrollArea } from "../../ui/ScrollArea.tsx"
import { PoolAmount } from "./PoolAmount.tsx"
import type { Plan } from "./queries.ts"

type Chain = Plan["chains"][number]
type Row = {
  name: string
  label: string
  sharesOf: (chain: Chain) => string | null
  note?: (chain: Chain) => ReactNode
}

const ROWS: Row[] = [
  {
    name: "onChain",
    label: "On chain, by its contract",
    sharesOf: chain => chain.onChainShares,
    note: ({ onChainBlock }) => onChainBlock && `at ${formatInteger(onChainBlock)}`,
  },
  {
    name: "owed",
    label: "− owed to claims",
    sharesOf: chain => chain.owedShares,
    note: ({ oldestOwedTimestamp: oldest }) =>
      oldest !== null && (
        <>
          oldest <RelativeTime timestamp={oldest} />
        </>
      ),
  },
  { name: "effective", label: "= effective", sharesOf: chain => chain.effectiveShares },
  { name: "inbound", label: "+ inbound", sharesOf: chain => chain.inboundShares },
  { name: "projected", label: "= projected", sharesOf: chain => chain.projectedShares },
  { name: "after", label: "After the moves", sharesOf: chain => chain.afterShares },
  { name: "floor", label: "Floor", sharesOf: chain => chain.floorShares },
  { name: "target", label: "Target", sharesOf: chain => chain.targetShares },
  { name: "ceiling", label: "Ceiling", sharesOf: chain => chain.ceilingShares },
]

const STRONG = ["projected", "after"]

/** How each figure comes from those above it, chain beside chain. */
export function StandingTable({ chains, symbol }: { chains: Plan["chains"]; symbol: string }) {
  const isPlanned = chains.some(({ afterShares }) => afterShares !== null)
  const rows = isPlanned ? ROWS : ROWS.filter(({ name }) => name !== "after")
  return (
    <ScrollArea label="What each chain holds">
      <table className="figures standing" data-table="standing">
        <caption>What each chain holds and owes, now and after the moves</caption>
        <thead>
          <tr>
            <th scope="col">{symbol}</th>
            {chains.map(({ chain }) => (
              <th key={chain.id} scope="col">
                <ChainLabel chain={chain} size={12} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, label, sharesOf, note }) => (
            <tr className={STRONG.includes(name) ? "font-medium" : ""} data-row={name} key={name}>
              <th scope="row">{label}</th>
              {chains.map(chain => {
                const said = note?.(chain)
                const shares = sharesOf(chain)
                return (
                  <td
                    className={shares?.startsWith("-") ? "text-impossible" : ""}
                    data-chain={chain.chain.id}
                    key={chain.chain.id}
                  >
                    <PoolAmount shares={shares} />
                    {said && <span className="block text-note text-quiet">{said}</span>}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}
