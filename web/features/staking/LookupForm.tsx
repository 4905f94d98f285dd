import Form from "next/form"
import { paths } from "../../lib/paths.ts"
import { type StakingChoice, writeStakingChoice } from "./stakingChoice.ts"

/** Whose stakes are looked up. A form like any other: it works without JavaScript. */
export function LookupForm({ choice }: { choice: StakingChoice }) {
  const { address = "", ...others } = writeStakingChoice(choice)
  return (
    <Form action={paths.staking()} className="flex flex-wrap items-end gap-x-3 gap-y-2" key={address}>
      {Object.entries(others).map(([name, value]) => (
        <input key={name} name={name} type="hidden" value={value} />
      ))}
      <label className="grid min-w-0 gap-1 max-tablet:w-full">
        <span className="text-note text-quiet">Address</span>
        <input
          autoComplete="off"
          className="field min-w-0 font-mono tablet:w-[400px]"
          defaultValue={address}
          maxLength={42}
          name="address"
          placeholder="0x…"
          spellCheck={false}
          type="text"
        />
      </label>
      <button className="button max-tablet:grow" type="submit">
        Look up
      </button>
    </Form>
  )
}
