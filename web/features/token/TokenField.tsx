import type { RegisteredToken } from "./registeredToken.ts"
import { tokenLabels } from "./tokenLabels.ts"

type Props = { tokens: readonly RegisteredToken[]; chosen: string | null; nameOfNone: string }

/** One of the registered tokens, or none of them, in a form. */
export function TokenField({ tokens, chosen, nameOfNone }: Props) {
  const options = [...tokenLabels(tokens)].toSorted(([, a], [, b]) =>
    a.toLowerCase() < b.toLowerCase() ? -1 : 1,
  )
  return (
    <label className="grid gap-1 max-tablet:col-span-2">
      <span className="text-note text-quiet">Token</span>
      <select className="field tablet:w-52" defaultValue={chosen ?? ""} name="token">
        <option value="">{nameOfNone}</option>
        {options.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
