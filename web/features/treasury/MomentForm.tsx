import Form from "next/form"
import Link from "next/link"
import { fieldText } from "./fieldText.ts"
import type { Moment } from "./readMoment.ts"
import { TREASURY_PAGES, type TreasuryPage } from "./treasuryPages.ts"

type Props = { page: TreasuryPage; moment: Moment; now: number }

/** Any moment of the past instead of now. A form like any other: it works without JavaScript. */
export function MomentForm({ page, moment: { at, misread }, now }: Props) {
  const path = TREASURY_PAGES.find(({ name }) => name === page)?.path() ?? ""
  return (
    <div className="grid gap-2 print:hidden">
      <Form
        action={path}
        className="flex flex-wrap items-end gap-x-3 gap-y-2"
        // A moment that was chosen by a link shows in the field too.
        key={at}
        scroll={false}
      >
        <label className="grid gap-1">
          <span className="text-note text-quiet">As of (UTC)</span>
          <input
            className="field tablet:w-56"
            defaultValue={fieldText(at ?? now)}
            max={fieldText(now)}
            name="at"
            required
            step="1"
            type="datetime-local"
          />
        </label>
        <button className="button" type="submit">
          Show
        </button>
        {at !== null && (
          <Link className="link leading-9" href={path} prefetch={false} scroll={false}>
            Back to now
          </Link>
        )}
      </Form>
      {misread && (
        <p className="text-note text-waiting" role="status">
          The address names no such moment. This is now.
        </p>
      )}
    </div>
  )
}
