import Form from "next/form"
import { writeMoment } from "./moment.ts"

type Props = {
  path: string
  /** What else the address says, and shall go on saying. */
  others: Record<string, string>
  /** The chosen one; null for now. */
  at: number | null
  latest: number | null
}

/** Any moment of the past. A form like any other: it works without JavaScript. */
export function MomentForm({ path, others, at, latest }: Props) {
  return (
    <Form action={path} className="flex flex-wrap items-end gap-x-3 gap-y-2" key={at} scroll={false}>
      {Object.entries(others).map(([name, value]) => (
        <input key={name} name={name} type="hidden" value={value} />
      ))}
      <label className="grid min-w-0 gap-1 max-tablet:w-full">
        <span className="text-note text-quiet">As it stood at (UTC; empty for now)</span>
        <input
          className="field min-w-0 tablet:w-60"
          defaultValue={at === null ? "" : writeMoment(at)}
          max={latest === null ? undefined : writeMoment(latest)}
          name="at"
          step={1}
          type="datetime-local"
        />
      </label>
      <button className="button max-tablet:grow" type="submit">
        Show
      </button>
    </Form>
  )
}
