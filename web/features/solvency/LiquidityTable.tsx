import { Fragment } from "react"
import { StatusWord } from "../../ui/StatusWord.tsx"
import { ChainLink } from "../network/ChainLink.tsx"
import { buildSolvency } from "./buildSolvency.ts"
import { ContractReadings } from "./ContractReadings.tsx"
import { lackingOf } from "./lackingWords.ts"
import type { SolvencyRow, SolvencyTotals } from "./queries.ts"
import { SolvencyHead } from "./SolvencyHead.tsx"
import { TokenOfRow } from "./TokenOfRow.tsx"
import { type Total, TotalsRow } from "./TotalsRow.tsx"
import { Worth } from "./Worth.tsx"

const COLUMNS = [
  { name: "held", sign: "", label: "Held" },
  { name: "owed", sign: "\u2212", label: "Owed to claims" },
  { name: "effective", sign: "=", label: "Left after all claims" },
] as const

/** Tokens that are swapped for each other: a chain at a time, because each pays out of its own. */
type Props = { rows: readonly SolvencyRow[]; totals: SolvencyTotals | undefined }

export function LiquidityTable({ rows, totals }: Props) {
  return (
    <table className="data-table priced-table">
      <caption className="sr-only">What is held on each chain, less what is owed to claims there</caption>
      <SolvencyHead columns={COLUMNS} names={["Token", "Chain"]} />
      <tbody>
        {rows.map(row => {
          const { look, lines } = buildSolvency(row, row.token)
          const lacking = lackingOf(row.reserves)
          return (
            <Fragment key={row.token.id}>
              <tr data-solvency={row.token.id}>
                <th scope="row">
                  <TokenOfRow row={row} />
                </th>
                <td data-label="Chain">
                  <ChainLink chain={row.token.originChain} />
                </td>
                {COLUMNS.map(({ name, sign, label }) => (
                  <td className="number" data-label={`${sign} ${label}`.trim()} data-part={name} key={name}>
                    <Worth
                      bondType={row.token.bondType}
                      part={lines.find(line => line.name === name)}
                      price={row.price}
                    />
                  </td>
                ))}
                <td data-label="That means">
                  <StatusWord look={look} />
                </td>
              </tr>
              {lacking.length > 0 && (
                <tr>
                  <td className="wrapping" colSpan={COLUMNS.length + 3}>
                    <ContractReadings bondType={row.token.bondType} reserves={lacking} />
                  </td>
                </tr>
              )}
            </Fragment>
          )
        })}
      </tbody>
      {totals && <TotalsRow heads={2} totals={totalsOf(totals)} />}
    </table>
  )
}

/** What one chain has beyond its claims pays none on another: what claims have to wait for alone is shown then. */
function totalsOf({ held, owed, effective, short }: SolvencyTotals): Total[] {
  const isShort = short !== null && short.usd !== "0"
  const sums = { held, owed, effective: isShort ? short : effective }
  return COLUMNS.map(({ name, sign, label }) => ({
    ...{ name, label: `${sign} ${label}`.trim(), sum: sums[name] },
    isBelowZero: isShort && name === "effective",
  }))
}
