import { Disclosure } from "../../ui/Disclosure.tsx"
import { USUAL_DAYS, USUAL_LAG } from "./choiceFields.ts"
import type { NamedChain } from "./namedChain.ts"
import type { PoolRules } from "./poolRules.ts"
import type { RebalanceChoice } from "./rebalanceChoice.ts"
import { TextField } from "./TextField.tsx"

type Props = { chains: NamedChain[]; rules: PoolRules; values: RebalanceChoice["values"] }

/** What a move costs and how large it may be, and what the count goes by. */
export function MoveFields({ chains, rules, values }: Props) {
  const field = (name: string, label: string, usual: string | null = null) => (
    <TextField
      key={name}
      label={label}
      name={name}
      usual={usual ?? "as the operator says"}
      value={values[name] ?? ""}
    />
  )
  return (
    <>
      <label className="grid gap-1">
        <span>Aim</span>
        <select className="field" defaultValue={values.aim ?? "edge"} name="aim">
          <option value="edge">just into the band, the cheapest</option>
          <option value="target">on to the target</option>
        </select>
      </label>
      <div>
        <Disclosure title="Cost and size of a move">
          <div className="grid grid-cols-2 gap-2">
            {field("fixedCost", "Cost of a move, tokens", rules.fixedCost)}
            {field("percentCost", "and of its amount, %", "0")}
            {field("minimumMove", "Least move, tokens", rules.minimumMove)}
            {field("maximumMove", "Largest move, tokens", "any")}
            {field("step", "In steps of, tokens", rules.step)}
            {field("reserve", "Reserve per chain, tokens", "0")}
          </div>
        </Disclosure>
        <Disclosure title="Inbound, history and freshness">
          <div className="grid grid-cols-2 gap-2">
            {chains.map(({ id, name }) => field(`inbound-${id}`, `Under way to ${name}, tokens`, "0"))}
            {field("days", "Days of history", USUAL_DAYS)}
            {field("maxLag", "Oldest reading, seconds", USUAL_LAG)}
          </div>
        </Disclosure>
      </div>
    </>
  )
}
