import Link from "next/link"
import { formatDuration, formatInteger } from "../../lib/format.ts"
import { Amount } from "../../ui/Amount.tsx"
import { SIDES } from "../holdings/sides.ts"
import type { MatrixCell } from "./buildMatrix.ts"

/** What is held stands out; what is owed and what the contract says otherwise stands below it, where there is any. */
export function MatrixCellView({ cell, isPast }: { cell: MatrixCell; isPast: boolean }) {
  const { side, held, usd, owed, reading } = cell
  return (
    <span className="cell" data-side={side}>
      <span className="holding">
        <span className="text-note text-quiet">{SIDES[side]}</span>
        <data className="font-medium" data-cell="held" value={held}>
          <Amount decimals={2} value={held} />
        </data>
      </span>
      {usd !== null && (
        <span className="note">
          $<Amount decimals={2} value={usd} />
        </span>
      )}
      {owed && <Owed isPast={isPast} owed={owed} />}
      <Reading reading={reading} />
    </span>
  )
}

/** The list has what is owed now: of the past it says something else. */
function Owed({ owed, isPast }: { owed: NonNullable<MatrixCell["owed"]>; isPast: boolean }) {
  const { amount, forEver, ageSeconds, path } = owed
  const figure = (
    <data data-cell="owed" value={amount}>
      <Amount decimals={2} value={amount} />
    </data>
  )
  return (
    <span className="note">
      owes{" "}
      {isPast || ageSeconds === null ? (
        figure
      ) : (
        <Link className="link" href={path} prefetch={false}>
          {figure}
        </Link>
      )}
      {ageSeconds !== null && <span data-cell="age">, oldest {formatDuration(ageSeconds)}</span>}
      {forEver !== null && (
        <span className="block">
          <Amount decimals={2} value={forEver} /> of it for ever
        </span>
      )}
    </span>
  )
}

/** Where the contract said what the events say, nothing has to be said. */
function Reading({ reading }: Pick<MatrixCell, "reading">) {
  if (reading === null) return <span className="note">contract never read</span>
  const { onChain, block, drift } = reading
  if (drift === null) return null
  return (
    <span
      className="note"
      title="So much came or went by other ways than the bridge’s events up to that block, such as the operator’s own liquidity"
    >
      contract said <Amount decimals={2} value={onChain} />
      <span className="whitespace-nowrap"> at {formatInteger(block)}</span>
      <span className="block">
        {drift.startsWith("-") ? "" : "+"}
        <data data-cell="drift" value={drift}>
          <Amount decimals={2} value={drift} />
        </data>{" "}
        beyond the events
      </span>
    </span>
  )
}
