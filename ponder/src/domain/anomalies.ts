import { type AnomalyFact, type AnomalyKind, anomalyRules } from "./anomalyRules.ts"
import { conditionHolds } from "./conditionHolds.ts"

export function anomalies(facts: Record<AnomalyFact, boolean>): AnomalyKind[] {
  return anomalyRules.filter(({ when }) => conditionHolds(when, facts)).map(({ kind }) => kind)
}
