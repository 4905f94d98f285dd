import Link from "next/link"
import { formatDuration, formatInteger } from "../../lib/format.ts"
import { Amount } from "../../ui/Amount.tsx"
import { SIDES } from "../holdings/sides.ts"
import { Usd } from "../price/Usd.tsx"
import type { MatrixCell } from "./buildMatrix.ts"

type CellProps = { cell: MatrixCell; inUsd: boolean; isPast: boolean }

/** What is held stands out; what is owed and what the contract says otherwise stands below it, where there is any. */
export function MatrixCellView({ cell, inUsd, isPast }: CellProps) {
  const { side, held, usd, price, owed, reading } = cell
  return (
    <span className="cell" data-side={side}>
      <span className="holding">
        <span className="text-note text-quiet">{SIDES[side]}</span>
        {inUsd || held === null ? (
          <span className="font-medium">
            <Usd price={price} usd={held} />
          </span>
        ) : (
          <data className="font-medium" data-cell="held" value={held}>
            <Amount decimals={2} value={held} />
          </data>
        )}
      </span>
      {!inUsd && usd !== null && (
        <span className="note">
          <Usd price={price} usd={usd} />
        </span>
      )}
      {owed && <Owed inUsd={inUsd} isPast={isPast} owed={owed} price={price} />}
      <Reading reading={reading} />
    </span>
  )
}

type OwedProps = Omit<CellProps, "cell"> & {
  owed: NonNullable<MatrixCell["owed"]>
  price: MatrixCell["price"]
}

/** The list has what is owed now: of the past it says something else. */
function Owed({ owed, price, inUsd, isPast }: OwedProps) {
  const { amount, forEver, ageSeconds, path } = owed
  const figure =
    inUsd || amount === null ? (
      <Usd price={price} usd={amount} />
    ) : (
      <data data-cell="owed" value={amount}>
        <Amount decimals={2} value={amount} />
      </data>
    )
  return (
    <span className="note">
      owes{" "}
      {isPast || ageSeconds === null || path === null ? (
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
