import { expect, test } from "vitest"
import { anomaliesSql } from "./anomaliesSql.ts"
import { type AnomalyFact, anomalyRules } from "./anomalyRules.ts"

test("every kind is a member of the array under its own condition", () => {
  const facts = new Set(anomalyRules.flatMap(({ when }) => Object.keys(when)))
  const columns = Object.fromEntries([...facts].map(fact => [fact, `f.${fact}`]))
  const sql = anomaliesSql(columns as Record<AnomalyFact, string>)
  expect(sql).toMatch(/^array_remove\(ARRAY\[.*\]::text\[\], NULL\)$/)
  expect(sql).toContain("CASE WHEN NOT (f.amountsAgree) THEN 'AMOUNT_DIFFERS' END")
  for (const { kind } of anomalyRules) expect(sql.split(`'${kind}'`)).toHaveLength(2)
})
