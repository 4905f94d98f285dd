import { Fragment } from "react"
import { Disclosure } from "../../ui/Disclosure.tsx"
import { StatusWord } from "../../ui/StatusWord.tsx"
import { buildSolvency } from "./buildSolvency.ts"
import type { SolvencyRow, SolvencyTotals } from "./queries.ts"
import { SolvencyHead } from "./SolvencyHead.tsx"
import { SumWrittenOut } from "./SumWrittenOut.tsx"
import { TokenOfRow } from "./TokenOfRow.tsx"
import { type Total, TotalsRow } from "./TotalsRow.tsx"
import { toneOfRest } from "./toneOfRest.ts"
import { Worth } from "./Worth.tsx"

const COLUMNS = [
  { name: "locked", sign: "", label: "Locked" },
  { name: "minted", sign: "=", label: "Minted elsewhere" },
  { name: "owed", sign: "+", label: "Owed to claims" },
  { name: "untracked", sign: "+", label: "On other networks" },
  { name: "unexplained", sign: "+", label: "Rest" },
] as const

type Props = { rows: readonly SolvencyRow[]; totals: SolvencyTotals | undefined }

export function BackingTable({ rows, totals }: Props) {
  return (
    <table className="data-table priced-table solvency-table">
      <caption className="sr-only">
        What is locked of each token is what was minted elsewhere, what is owed, what is on other networks,
        and the rest
      </caption>
      <SolvencyHead columns={COLUMNS} names={["Token"]} />
      <tbody>
        {rows.map(row => (
          <Fragment key={row.token.id}>
            <Equation row={row} />
            <tr className="written-out">
              <td colSpan={COLUMNS.length + 2}>
                <Disclosure openAtFirst={row.unexplainedShares !== "0" || !row.solvent} title={titleOf(row)}>
                  <SumWrittenOut row={row} />
                </Disclosure>
              </td>
            </tr>
          </Fragment>
        ))}
      </tbody>
      {totals && <TotalsRow heads={1} totals={totalsOf(totals)} />}
    </table>
  )
}

function Equation({ row }: { row: SolvencyRow }) {
  const { look, lines } = buildSolvency(row, row.token)
  return (
    <tr data-solvency={row.token.id}>
      <th scope="row">
        <TokenOfRow row={row} />
      </th>
      {COLUMNS.map(({ name, sign, label }) => (
        <td
          className={`number ${name === "unexplained" ? `font-medium ${toneOfRest(row)}` : ""}`}
          data-label={`${sign} ${label}`.trim()}
          data-part={name}
          key={name}
        >
          <Worth bondType="" part={lines.find(line => line.name === name)} price={row.price} />
        </td>
      ))}
      <td data-label="That means">
        <StatusWord look={look} />
      </td>
    </tr>
  )
}

/** What is missing of one token is not made up for by what is left over of another: it alone is shown then. */
function totalsOf({ missing, surplus, ...sums }: SolvencyTotals): Total[] {
  const isMissing = missing.usd !== "0"
  return COLUMNS.map(({ name, sign, label }) => ({
    ...{ name, label: `${sign} ${label}`.trim() },
    ...(name === "unexplained"
      ? { sum: isMissing ? missing : surplus, isBelowZero: isMissing }
      : { sum: sums[name] }),
  }))
}

function titleOf({ token, unexplainedEntries: { length } }: SolvencyRow) {
  const entries = length === 0 ? "" : length === 1 ? " and 1 entry" : ` and ${length} entries`
  return (
    <>
      Sum{entries}
      <span className="sr-only"> of {token.symbol}</span>
    </>
  )
}
