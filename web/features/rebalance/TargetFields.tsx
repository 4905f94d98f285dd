import type { NamedChain } from "./namedChain.ts"
import { percentSlider } from "./percentSlider.ts"
import type { PoolRules } from "./poolRules.ts"
import { type RebalanceChoice, restOfTargets } from "./rebalanceChoice.ts"
import { SliderField } from "./SliderField.tsx"

type Props = { chains: NamedChain[]; rules: PoolRules; values: RebalanceChoice["values"] }

/** Targets share the pool: that of the last chain is what the others leave. In tokens they are fields of their own. */
export function TargetFields({ chains, rules, values }: Props) {
  if (values.unit === "tokens") return null
  const last = chains.at(-1)
  return rules.chains.slice(0, -1).map(({ chainId, target }, place) => {
    const name = `target-${chainId}`
    return (
      <SliderField
        hint={text => last && `${last.name}: ${rest(name, text, { values, rules })}`}
        key={chainId}
        label={`Target on ${chains[place]?.name}`}
        name={name}
        slider={percentSlider(100)}
        unit="%"
        usual={String(target)}
        value={values[name] ?? ""}
      />
    )
  })
}

function rest(name: string, text: string, { values, rules }: Pick<Props, "values" | "rules">): string {
  const { [name]: _, ...others } = values
  if (text !== "" && !/^\d+(\.\d+)?$/.test(text)) return "–"
  return `${restOfTargets(text === "" ? others : { ...others, [name]: text }, rules)} %`
}
