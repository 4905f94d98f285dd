import { Fragment } from "react"
import { Disclosure } from "../../ui/Disclosure.tsx"
import { StatusWord } from "../../ui/StatusWord.tsx"
import { Shares } from "../balances/Shares.tsx"
import { buildSolvency } from "./buildSolvency.ts"
import type { SolvencyRow } from "./queries.ts"
import { SolvencyHead } from "./SolvencyHead.tsx"
import { SumWrittenOut } from "./SumWrittenOut.tsx"
import { TokenOfRow } from "./TokenOfRow.tsx"
import { toneOfRest } from "./toneOfRest.ts"

const COLUMNS = [
  { name: "locked", sign: "", label: "Locked" },
  { name: "minted", sign: "=", label: "Minted elsewhere" },
  { name: "owed", sign: "+", label: "Owed to claims" },
  { name: "untracked", sign: "+", label: "On other networks" },
  { name: "unexplained", sign: "+", label: "Rest" },
] as const

export function BackingTable({ rows }: { rows: readonly SolvencyRow[] }) {
  return (
    <table className="data-table solvency-table">
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
          <Shares bondType="" shares={lines.find(line => line.name === name)?.shares ?? "0"} />
        </td>
      ))}
      <td data-label="That means">
        <StatusWord look={look} />
      </td>
    </tr>
  )
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
