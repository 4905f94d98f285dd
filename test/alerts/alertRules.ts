import { readFileSync } from "node:fs"
import { parse } from "yaml"
import { z } from "zod"
import { evaluate } from "./evaluate.ts"
import type { Series } from "./series.ts"

const words = z.record(z.string(), z.string())
const ruleFile = z.strictObject({
  groups: z.array(
    z.strictObject({
      name: z.string(),
      rules: z.array(
        z.strictObject({
          alert: z.string(),
          expr: z.string(),
          for: z.string().optional(),
          labels: words,
          annotations: words,
        }),
      ),
    }),
  ),
})

/** The example that operators are given. */
export const alertRules = ruleFile
  .parse(parse(readFileSync(new URL("../../ponder/alerts/bridge.rules.yml", import.meta.url), "utf8")))
  .groups.flatMap(({ rules }) => rules)

export type Alert = { alert: string; labels: Record<string, string> }

/** What fires where it has stayed like this for long enough. */
export function alertsOn(series: readonly Series[]): Alert[] {
  return alertRules.flatMap(({ alert, expr, labels }) => {
    const value = evaluate(expr, series)
    if (typeof value === "number") throw new Error(`${alert} is about no series.`)
    return value.map(sample => ({ alert, labels: { ...sample.labels, ...labels } }))
  })
}
