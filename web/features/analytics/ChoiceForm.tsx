import Form from "next/form"
import { paths } from "../../lib/paths.ts"
import type { RegisteredToken } from "../token/registeredToken.ts"
import { TokenField } from "../token/TokenField.tsx"
import { choicePath } from "./choicePath.ts"
import type { Choice } from "./readChoice.ts"

/** One token instead of all, and any days instead of a range. A form like any other: it works without JavaScript. */
export function ChoiceForm({ choice, tokens }: { choice: Choice; tokens: readonly RegisteredToken[] }) {
  const { range, from, to, tokenId, by, show, zone } = choice
  return (
    <Form
      action={paths.analytics()}
      className="flex flex-wrap items-end gap-x-3 gap-y-2 max-tablet:grid max-tablet:w-full max-tablet:grid-cols-2"
      // A choice that was made by a link shows in the fields too.
      key={choicePath(choice)}
      scroll={false}
    >
      <TokenField chosen={tokenId} nameOfNone="All registered tokens" tokens={tokens} />
      <DayField label="From (UTC)" name="from" value={from} />
      <DayField label="To (UTC)" name="to" value={to} />
      {range && <input name="range" type="hidden" value={range} />}
      <input name="by" type="hidden" value={by} />
      {tokenId && <input name="show" type="hidden" value={show} />}
      <input name="zone" type="hidden" value={zone} />
      <button className="button max-tablet:col-span-2" type="submit">
        Show
      </button>
    </Form>
  )
}

function DayField({ label, name, value }: { label: string; name: string; value: string }) {
  return (
    <label className="grid min-w-0 gap-1">
      <span className="text-note text-quiet">{label}</span>
      <input className="field min-w-0" defaultValue={value} name={name} type="date" />
    </label>
  )
}
