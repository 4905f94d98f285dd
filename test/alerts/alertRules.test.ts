import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { z } from "zod"
import { families } from "../../ponder/src/api/metrics/families.ts"
import { type Alert, alertRules, alertsOn } from "./alertRules.ts"
import { evaluate } from "./evaluate.ts"
import { readScrape, readSelector, type Series } from "./series.ts"

const caseFile = z.object({
  tests: z.array(
    z.object({
      name: z.string(),
      input_series: z.array(z.object({ series: z.string(), values: z.string() })),
      promql_expr_test: z.array(z.object({ exp_samples: z.array(z.object({ labels: z.string() })) })),
    }),
  ),
})

/** The very cases that `promtool test rules` is given. */
const cases = caseFile
  .parse(parse(readFileSync(new URL("../../ponder/alerts/bridge.rules.test.yml", import.meta.url), "utf8")))
  .tests.map(({ name, input_series: inputs, promql_expr_test: expected }) => ({
    name,
    series: inputs.map(
      ({ series, values }): Series => ({ ...readSelector(series), value: constant(values) }),
    ),
    alerts: expected.flatMap(({ exp_samples: samples }) =>
      samples.map(sample => {
        const { alertname = "", alertstate: _, ...labels } = readSelector(sample.labels).labels
        return { alert: alertname, labels }
      }),
    ),
  }))

/** `5x60`: five, and as much sixty times more. */
function constant(values: string): number {
  const [, value] = /^(-?[\d.e]+)x\d+$/.exec(values) ?? []
  if (value === undefined) throw new Error(`These values change: ${values}`)
  return Number(value)
}

/** In one order, whatever order they come in. */
function ordered(alerts: readonly Alert[]): string[] {
  return alerts.map(({ alert, labels }) => [alert, ...Object.entries(labels).sort().flat()].join(" ")).sort()
}

test.each(cases)("fires as it should: $name", ({ series, alerts }) => {
  expect(ordered(alertsOn(series))).toEqual(ordered(alerts))
})

test.each(alertRules)("$alert has a case in which it fires, and is judged and does not in another", rule => {
  const fires = cases.map(({ series }) => alertsOn(series).some(({ alert }) => alert === rule.alert))
  const [healthy] = cases
  expect(fires.slice(1)).toContain(true)
  expect(fires[0]).toBe(false)
  expect(healthy?.series.some(({ name }) => rule.expr.includes(name))).toBe(true)
})

test.each(alertRules)("$alert is about metrics that there are, and says what to do", rule => {
  const { expr, labels, annotations } = rule
  const named = [...expr.matchAll(/\bbridge_\w+/g)].map(([name]) => name)
  const labelsOf = new Map<string, readonly string[]>(
    Object.entries(families).map(([name, family]) => [name, family.labels]),
  )
  expect(named).not.toEqual([])
  expect(named.filter(name => !labelsOf.has(name))).toEqual([])
  const used = [
    ...Object.values(annotations)
      .join(" ")
      .matchAll(/\$labels\.(\w+)/g),
  ].map(([, label]) => label)
  for (const name of named) expect(labelsOf.get(name)).toEqual(expect.arrayContaining(used))
  expect(["page", "ticket", "info"]).toContain(labels.severity)
  expect(annotations.summary).toBeTruthy()
  expect(annotations.description).toMatch(/^[A-Z][^\n]*\.$/)
})

describe("the evaluator", () => {
  const series = readScrape('# HELP a A\na{x="1"} 5\na{x="2"} -1e3\nb{x="1"} 7\n')

  test.each([
    ["a", [5, -1000]],
    ['a{x="2"}', [-1000]],
    ["a < 0", [-1000]],
    ["a / 10 > 0", [0.5]],
    ["a < b", [5]],
    ["b < a", []],
    ["b == 7", [7]],
    ["b == 8", []],
    ["absent(c)", [1]],
    ["absent(a)", []],
  ])("%s", (expression, values) => {
    const value = evaluate(expression, series)
    expect(typeof value === "number" ? value : value.map(sample => sample.value)).toEqual(values)
  })

  test.each([
    "",
    "a <",
    "a < b on",
    "a < on(x) b",
    "a unless b",
    'a{x=~"1"}',
    "rate(a[5m])",
    "a > bool 1",
    "a >= 1",
    "(a) > 1",
  ])("refuses what it does not know: %s", expression => {
    expect(() => evaluate(expression, series)).toThrow()
  })
})
