import type { ReactNode } from "react"
import { formatDuration, formatInteger } from "../../lib/format.ts"
import { Amount } from "../../ui/Amount.tsx"
import { ScrollArea } from "../../ui/ScrollArea.tsx"
import { PoolAmount } from "./PoolAmount.tsx"
import type { BacktestData } from "./queries.ts"

type Backtest = NonNullable<BacktestData["rebalance"]["backtest"]>
type Replayed = Backtest["byPolicy"]

const ROWS: { name: string; label: string; show: (replayed: Replayed) => ReactNode }[] = [
  {
    name: "blockedClaims",
    label: "Claims that had to wait",
    show: each => formatInteger(each.blockedClaims),
  },
  {
    name: "blockedShares",
    label: "What they were for",
    show: each => <PoolAmount shares={each.blockedShares} />,
  },
  {
    name: "waitedSeconds",
    label: "They waited together",
    show: each => formatDuration(Number(each.waitedSeconds)),
  },
  {
    name: "secondsBelowFloor",
    label: "Below a floor, all chains together",
    show: each => formatDuration(Number(each.secondsBelowFloor)),
  },
  {
    name: "lowest",
    label: "The least a chain had",
    show: each => (
      <>
        <PoolAmount shares={each.lowestShares} />
        <span className="block text-note text-quiet">{each.lowestChain.name}</span>
      </>
    ),
  },
  { name: "moves", label: "Moves", show: each => formatInteger(each.moves) },
  { name: "movedShares", label: "Moved", show: each => <PoolAmount shares={each.movedShares} /> },
  {
    name: "cost",
    label: "Cost",
    show: each => (
      <data value={each.cost}>
        <Amount value={each.cost} />
      </data>
    ),
  },
]

export function BacktestTable({ backtest: { byPolicy, withoutMoves } }: { backtest: Backtest }) {
  return (
    <ScrollArea label="The replay">
      <table className="figures" data-table="backtest">
        <caption>What these rules would have done, beside doing nothing</caption>
        <thead>
          <tr>
            <th scope="col">Over these days</th>
            <th scope="col">By these rules</th>
            <th scope="col">Without moves</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ name, label, show }) => (
            <tr data-row={name} key={name}>
              <th scope="row">{label}</th>
              <td>{show(byPolicy)}</td>
              <td>{show(withoutMoves)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}
