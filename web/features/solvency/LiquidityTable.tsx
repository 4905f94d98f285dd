import { Fragment } from "react"
import { StatusWord } from "../../ui/StatusWord.tsx"
import { Shares } from "../balances/Shares.tsx"
import { ChainLink } from "../network/ChainLink.tsx"
import { buildSolvency } from "./buildSolvency.ts"
import { ContractReadings } from "./ContractReadings.tsx"
import { lackingOf } from "./lackingWords.ts"
import type { SolvencyRow } from "./queries.ts"
import { SolvencyHead } from "./SolvencyHead.tsx"
import { TokenOfRow } from "./TokenOfRow.tsx"

const COLUMNS = [
  { name: "held", sign: "", label: "Held" },
  { name: "owed", sign: "\u2212", label: "Owed to claims" },
  { name: "effective", sign: "=", label: "Left after all claims" },
] as const

/** Tokens that are swapped for each other: a chain at a time, because each pays out of its own. */
export function LiquidityTable({ rows }: { rows: readonly SolvencyRow[] }) {
  return (
    <table className="data-table">
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
                {COLUMNS.map(({ name, sign, label }) => {
                  const shares = lines.find(line => line.name === name)?.shares ?? null
                  return (
                    <td className="number" data-label={`${sign} ${label}`.trim()} data-part={name} key={name}>
                      {shares === null ? (
                        <span className="text-quiet">never read</span>
                      ) : (
                        <Shares bondType={row.token.bondType} shares={shares} />
                      )}
                    </td>
                  )
                })}
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
    </table>
  )
}
