import { formatExactTime } from "../../lib/format.ts"
import { Field } from "../../ui/Field.tsx"
import { TRANSFER_STATUS, TRANSFER_STATUSES } from "../transfer/transferStatus.ts"
import type { ListChoice } from "./listChoice.ts"

type ChainFieldProps = {
  label: string
  name: string
  value: number | undefined
  chains: readonly { id: number; name: string }[]
}

export function ChainField({ label, name, value, chains }: ChainFieldProps) {
  const known = value === undefined || chains.some(chain => chain.id === value)
  return (
    <Field label={label} of={name}>
      <select className="field" defaultValue={value ?? ""} id={name} name={name}>
        <option value="">Any network</option>
        {chains.map(chain => (
          <option key={chain.id} value={chain.id}>
            {chain.name}
          </option>
        ))}
        {!known && <option value={value}>Chain {value}</option>}
      </select>
    </Field>
  )
}

export function StatusField({ chosen }: { chosen: ListChoice["status"] }) {
  return (
    <fieldset className="min-w-0 -mx-4 mt-3 flex gap-2 overflow-x-auto px-4 py-1 tablet:mx-0 tablet:flex-wrap tablet:px-0">
      <legend className="sr-only">Status</legend>
      {TRANSFER_STATUSES.map(status => (
        <label className="chip" key={status}>
          <input
            className="sr-only"
            defaultChecked={chosen.includes(status)}
            name="status"
            type="checkbox"
            value={status}
          />
          {TRANSFER_STATUS[status].word}
        </label>
      ))}
    </fieldset>
  )
}

/** Days to choose from; a moment that a link has named stays exact. */
export function TimeField({
  label,
  name,
  value,
}: {
  label: string
  name: string
  value: string | undefined
}) {
  const moment = value && /^\d+$/.test(value) ? Number(value) : null
  return (
    <Field label={label} of={name}>
      {moment === null ? (
        <input className="field" defaultValue={value} id={name} name={name} type="date" />
      ) : (
        <>
          <input className="field" id={name} readOnly value={formatExactTime(moment)} />
          <input name={name} type="hidden" value={value} />
        </>
      )}
    </Field>
  )
}

export function AmountField({
  label,
  name,
  value,
}: {
  label: string
  name: string
  value: string | undefined
}) {
  return (
    <Field label={label} of={name}>
      <input
        className="field text-right"
        defaultValue={value}
        id={name}
        inputMode="decimal"
        name={name}
        pattern="\d{1,40}(\.\d{1,18})?"
        title="A number such as 12.5"
      />
    </Field>
  )
}
