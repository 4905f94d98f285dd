import { PriceNote } from "../price/PriceNote.tsx"
import { buildSolvency } from "./buildSolvency.ts"
import { buildSum, type SumLine } from "./buildSum.ts"
import { ContractReadings } from "./ContractReadings.tsx"
import type { SolvencyRow } from "./queries.ts"
import { toneOfRest } from "./toneOfRest.ts"
import { UnexplainedEntries } from "./UnexplainedEntries.tsx"

/** The addition as on paper, to the last share, and beside it the entries that make up the rest. */
export function SumWrittenOut({ row }: { row: SolvencyRow }) {
  const { sentence } = buildSolvency(row, row.token)
  const { terms, total } = buildSum(row)
  return (
    <div className="grid items-start gap-x-12 gap-y-4 desktop:grid-cols-2">
      <dl className="max-w-[480px] rounded-md bg-sunken px-4 py-2 print:break-inside-avoid">
        {terms.map(line => (
          <Line key={line.name} line={line} tone={line.name === "unexplained" ? toneOfRest(row) : ""} />
        ))}
        <div className="mt-1 border-t border-line-strong pt-1 font-semibold">
          <Line line={total} tone="" />
        </div>
      </dl>
      <div>
        <p
          className={`mb-3 max-w-[480px] text-pretty text-quiet ${row.solvent && row.unexplainedShares === "0" ? "print:hidden" : ""}`}
        >
          {sentence}
        </p>
        <UnexplainedEntries bondType={row.token.bondType} entries={row.unexplainedEntries} />
        <ContractReadings bondType={row.token.bondType} reserves={row.reserves} />
        <div className="mt-3 max-w-[480px]">
          <PriceNote price={row.price} />
        </div>
      </div>
    </div>
  )
}

function Line({ line, tone }: { line: SumLine; tone: string }) {
  const { name, sign, label, whole, fraction } = line
  return (
    <div
      className={`flex flex-wrap items-baseline justify-between gap-x-6 py-1 print:py-0 ${tone && `${tone} font-medium`}`}
      data-term={name}
    >
      <dt>{label}</dt>
      <dd className="ml-auto whitespace-nowrap">
        {sign && <span className="mr-2">{sign}</span>}
        {whole}
        {fraction}
      </dd>
    </div>
  )
}
