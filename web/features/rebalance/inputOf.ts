import { BOUNDS, type Bound, boundName, unitOf } from "./choiceFields.ts"
import type { PoolRule, PoolRules } from "./poolRules.ts"
import type { PlanVariables } from "./queries.ts"
import { type RebalanceChoice, restOfTargets } from "./rebalanceChoice.ts"

type Input = PlanVariables["input"]

const SAME_NAMES = [
  "poolSize",
  "fixedCost",
  "percentCost",
  "minimumMove",
  "maximumMove",
  "step",
  "reserve",
] as const

/** What the API is asked for: only what was chosen, so that all else is as the operator says. */
export function inputOf({ tokenId, values, outages }: RebalanceChoice, rules: PoolRules): Input {
  const { aim, days, maxLag } = values
  const unit = unitOf(values)
  const movesTargets = unit === "percent" && rules.chains.some(({ chainId }) => values[`target-${chainId}`])
  // A band stays around its target when that is moved.
  const tolerance = values.tolerance ?? (movesTargets ? rules.tolerance : null)
  const bands = rules.chains.flatMap((chain, place) => {
    const bounds = BOUNDS.flatMap(bound => {
      const isShared = movesTargets && bound === "target"
      const value = isShared ? targetOf(chain, place) : values[boundName(bound, chain.chainId, unit)]
      return value === undefined ? [] : [[bound, value] as const]
    })
    if (bounds.length === 0) return []
    const chosen: Partial<Record<Bound, string>> = Object.fromEntries(bounds)
    return [{ chainId: chain.chainId, ...(unit === "tokens" && { unit: "TOKENS" as const }), ...chosen }]
  })
  const inbound = rules.chains.flatMap(({ chainId }) => {
    const amount = values[`inbound-${chainId}`]
    return amount === undefined ? [] : [{ chainId, amount }]
  })
  const treasury = values.treasury as Input["treasury"]
  return {
    tokenId,
    ...(bands.length > 0 && { bands }),
    ...(tolerance !== null && { tolerance }),
    ...Object.fromEntries(SAME_NAMES.flatMap(name => (values[name] ? [[name, values[name]]] : []))),
    ...(aim === "target" && { aim: "TARGET" as const }),
    ...(days && { days: Number(days) }),
    ...(maxLag && { maxLagSeconds: Number(maxLag) }),
    ...(outages.length > 0 && { outages: [...outages] }),
    ...(inbound.length > 0 && { inbound }),
    ...(treasury && { treasury }),
  }

  function targetOf({ chainId, target }: PoolRule, place: number): string {
    if (place === rules.chains.length - 1) return restOfTargets(values, rules)
    return values[`target-${chainId}`] ?? String(target)
  }
}
