import type { ReactNode } from "react"
import { formatExactTime, formatInteger } from "../../lib/format.ts"
import { Amount } from "../../ui/Amount.tsx"
import { SIDES } from "../holdings/sides.ts"
import type { BalanceLine } from "./fragments.ts"
import { Shares } from "./Shares.tsx"

type Props = {
  caption: string
  /** What the rows are told apart by: chains of a token, or tokens of a chain. */
  by: string
  head: (balance: BalanceLine) => ReactNode
  balances: readonly BalanceLine[]
}

export function BalanceTable({ caption, by, head, balances }: Props) {
  const inShares = balances.some(({ token }) => token.bondType === "REBASING")
  return (
    <table className="data-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{by}</th>
          <th scope="col">Side</th>
          {columns(inShares).map(word => (
            <th className="number" key={word} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {balances.map(balance => (
          <tr
            data-balance={`${balance.chain.id}-${balance.token.id}`}
            key={`${balance.chain.id}-${balance.token.id}-${balance.side}`}
          >
            <th scope="row">{head(balance)}</th>
            <td data-label="Side">{SIDES[balance.side]}</td>
            <ByEvents balance={balance} inShares={inShares} />
            <ByContract balance={balance} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function columns(inShares: boolean): string[] {
  const counted = inShares ? ["Counted as"] : []
  return ["Amount", ...counted, "Owed here", "Block", "Contract said", "Drift", "Read at block"]
}

function ByEvents({ balance, inShares }: { balance: BalanceLine; inShares: boolean }) {
  const { amount, shares, owedShares, unclaimableShares, token, block, timestamp } = balance
  return (
    <>
      <td className="number font-medium" data-cell="amount" data-label="Amount">
        <Amount decimals={4} value={amount} />
      </td>
      {inShares && (
        <td className="number" data-cell="shares" data-label="Counted as">
          {token.bondType === "REBASING" && <Shares bondType={token.bondType} shares={shares} />}
        </td>
      )}
      <td className="number" data-cell="owed" data-label="Owed here">
        <span>
          <Shares bondType={token.bondType} shares={owedShares} />
          {unclaimableShares !== "0" && (
            <span className="block text-note text-quiet">
              <Shares bondType={token.bondType} shares={unclaimableShares} /> for ever
            </span>
          )}
        </span>
      </td>
      <td className="number text-quiet" data-label="Block" title={formatExactTime(timestamp)}>
        {formatInteger(block)}
      </td>
    </>
  )
}

function ByContract({ balance: { onChain, onChainBlock, drift } }: { balance: BalanceLine }) {
  return (
    <>
      <td className="number" data-cell="contract" data-label="Contract said">
        {onChain === null ? (
          <span className="text-quiet">never read</span>
        ) : (
          <Amount decimals={4} value={onChain} />
        )}
      </td>
      <td className="number" data-cell="drift" data-label="Drift">
        {drift !== null && <Amount decimals={4} value={drift} />}
      </td>
      <td className="number text-quiet" data-label="Read at block">
        {onChainBlock !== null && formatInteger(onChainBlock)}
      </td>
    </>
  )
}
