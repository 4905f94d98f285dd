import { BOUNDS, boundName, unitOf } from "./choiceFields.ts"
import type { NamedChain } from "./namedChain.ts"
import type { PoolRules } from "./poolRules.ts"
import type { RebalanceChoice } from "./rebalanceChoice.ts"
import { TextField } from "./TextField.tsx"

type Props = { chains: NamedChain[]; rules: PoolRules; values: RebalanceChoice["values"] }

/** Edges of their own, which overrule the tolerance. */
export function BandFields({ chains, rules, values }: Props) {
  const unit = unitOf(values)
  const inTokens = unit === "tokens"
  return (
    <div className="grid gap-3">
      <label className="grid gap-1">
        <span className="text-note text-quiet">Counted in</span>
        <select className="field" defaultValue={unit} name="unit">
          <option value="percent">percent of the pool</option>
          <option value="tokens">tokens</option>
        </select>
      </label>
      {rules.chains.map((rule, place) => (
        <fieldset className="grid grid-cols-2 gap-2" key={rule.chainId}>
          <legend className="mb-1">{chains[place]?.name}</legend>
          {BOUNDS.filter(bound => inTokens || bound !== "target").map(bound => {
            const name = boundName(bound, rule.chainId, unit)
            return (
              <TextField
                key={bound}
                label={`${bound[0]?.toUpperCase()}${bound.slice(1)}, ${inTokens ? "tokens" : "%"}`}
                name={name}
                usual={inTokens ? "as in percent" : "by the tolerance"}
                value={values[name] ?? ""}
              />
            )
          })}
        </fieldset>
      ))}
    </div>
  )
}
