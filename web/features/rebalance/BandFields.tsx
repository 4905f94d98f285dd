import { BOUNDS } from "./choiceFields.ts"
import type { PoolRules } from "./poolRules.ts"
import type { RebalanceChoice } from "./rebalanceChoice.ts"
import { TextField } from "./TextField.tsx"
import type { NamedChain } from "./WhatIf.tsx"

type Props = { chains: NamedChain[]; rules: PoolRules; values: RebalanceChoice["values"] }

/** Edges of their own, which overrule the tolerance. */
export function BandFields({ chains, rules, values }: Props) {
  const inTokens = values.unit === "tokens"
  return (
    <div className="grid gap-3">
      <label className="grid gap-1">
        <span className="text-note text-quiet">Counted in</span>
        <select className="field" defaultValue={values.unit ?? "percent"} name="unit">
          <option value="percent">percent of the pool</option>
          <option value="tokens">tokens</option>
        </select>
      </label>
      {rules.chains.map((rule, place) => (
        <fieldset className="grid grid-cols-2 gap-2" key={rule.chainId}>
          <legend className="mb-1">{chains[place]?.name}</legend>
          {BOUNDS.filter(bound => inTokens || bound !== "target").map(bound => (
            <TextField
              key={bound}
              label={`${bound[0]?.toUpperCase()}${bound.slice(1)}, ${inTokens ? "tokens" : "%"}`}
              name={`${bound}-${rule.chainId}`}
              usual={inTokens ? "as the operator says" : `by the tolerance`}
              value={values[`${bound}-${rule.chainId}`] ?? ""}
            />
          ))}
        </fieldset>
      ))}
    </div>
  )
}
