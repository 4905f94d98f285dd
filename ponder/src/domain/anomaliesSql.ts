import { type AnomalyFact, anomalyRules } from "./anomalyRules.ts"
import { conditionSql } from "./conditionSql.ts"

/** The kinds that apply as a text[], over an SQL expression for each fact. */
export function anomaliesSql(columns: Record<AnomalyFact, string>): string {
  const kinds = anomalyRules.map(
    ({ kind, when }) => `CASE WHEN ${conditionSql(when, columns)} THEN '${kind}' END`,
  )
  return `array_remove(ARRAY[${kinds.join(", ")}]::text[], NULL)`
}
