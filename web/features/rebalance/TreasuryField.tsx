import Form from "next/form"
import { paths } from "../../lib/paths.ts"
import { type RebalanceChoice, writeRebalanceChoice } from "./rebalanceChoice.ts"

/** Without an address nobody can say what is to be signed. */
export function TreasuryField({ choice }: { choice: RebalanceChoice }) {
  return (
    <Form action={paths.rebalance()} className="grid max-w-[640px] gap-2" scroll={false}>
      {writeRebalanceChoice(choice).map(([name, value]) => (
        <input key={`${name} ${value}`} name={name} type="hidden" value={value} />
      ))}
      <p>
        A file for the treasury’s multisig needs its address: it deposits, and it is who the other chain pays.
      </p>
      <div className="flex flex-wrap items-end gap-3">
        <label className="grid min-w-0 grow gap-1">
          <span className="text-note text-quiet">Address of the treasury, the same on every chain</span>
          <input
            autoComplete="off"
            className="field font-mono"
            name="treasury"
            pattern="\s*0x[0-9a-fA-F]{40}\s*"
            placeholder="0x…"
            required
            spellCheck={false}
          />
        </label>
        <button className="button" type="submit">
          Make the file
        </button>
      </div>
    </Form>
  )
}
