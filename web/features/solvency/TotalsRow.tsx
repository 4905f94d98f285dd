import { Dollars } from "../price/Dollars.tsx"
import type { UsdSumLine } from "../price/sumFragment.ts"

export type Total = {
  name: string
  label: string
  /** Null where nobody knows of some token how much there is. */
  sum: UsdSumLine | null
  isBelowZero?: boolean
}

/** The foot of a table of solvency: each column in dollars, of all tokens that have a fresh price. */
export function TotalsRow({ totals, heads }: { totals: readonly Total[]; heads: number }) {
  return (
    <tfoot>
      <tr data-totals>
        <th colSpan={heads} scope="row">
          All, in US dollars
        </th>
        {totals.map(({ name, label, sum, isBelowZero = false }) => (
          <td
            className={`number ${isBelowZero ? "text-impossible" : ""}`}
            data-label={label}
            data-part={name}
            data-sum={sum?.usd ?? ""}
            key={name}
          >
            {sum === null ? (
              <span className="text-quiet">not known</span>
            ) : sum.usd === null ? (
              <span className="text-quiet">no price</span>
            ) : (
              <Dollars decimals={0} usd={isBelowZero ? `-${sum.usd}` : sum.usd} />
            )}
          </td>
        ))}
        <td />
      </tr>
    </tfoot>
  )
}
