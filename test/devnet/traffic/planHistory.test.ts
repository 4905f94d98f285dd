import { expect, test } from "vitest"
import { caseNames } from "./plan.ts"
import { planHistory } from "./planHistory.ts"

const options = { seed: 1, end: 1_760_000_000, days: 60, transferCount: 600 }
const plan = planHistory(options)
const deposits = plan.steps.flatMap(({ action }) => (action.kind === "deposit" ? [action.transfer] : []))

const asText = (value: unknown) =>
  JSON.stringify(value, (_, item) => (typeof item === "bigint" ? `${item}n` : item))

test("the same seed and end give the same history, another seed another one", () => {
  expect(asText(planHistory(options))).toBe(asText(plan))
  expect(asText(planHistory({ ...options, seed: 2 }))).not.toBe(asText(plan))
})

test("an end that is later by a day moves every step by a day", () => {
  const later = planHistory({ ...options, end: options.end + 86_400 })
  expect(later.steps.map(step => step.at - 86_400)).toEqual(plan.steps.map(step => step.at))
})

test.each([
  "aMATICb 1→137",
  "aMATICb 137→1",
  "aMATICb 1→56",
  "aMATICb 56→1",
  "aMATICb 137→56",
  "aMATICb 56→137",
  "aETHb 1→56",
  "aETHb 56→1",
  "aMATICc 1→137",
  "aMATICc 137→1",
  "aETHc 1→56",
  "aETHc 56→1",
  "ANKR 1→56",
  "ANKR@56 56→1",
  "ETH 1→56",
  "ETH 56→1",
  "MATIC 137→1",
  "BNB 56→1",
])("the documented route %s is used", route => {
  const used = deposits.flatMap(({ fromChainId, deposits: parts }) =>
    parts.map(({ token, toChainId }) => `${token} ${fromChainId}→${toChainId}`),
  )
  expect(used).toContain(route)
})

test("every case has a step of its own", () => {
  const planned = new Set<string>(deposits.map(transfer => transfer.case))
  for (const { action } of plan.steps) {
    if (action.kind === "approve" && action.case) planned.add(action.case)
    if (action.kind === "straight-to-bridge") planned.add(action.kind)
  }
  expect([...planned].sort()).toEqual([...caseNames].sort())
})

test("steps stand in the order of time and within the sixty days", () => {
  const times = plan.steps.map(step => step.at)
  expect(times).toEqual([...times].sort((a, b) => a - b))
  expect(times.at(0)).toBeGreaterThanOrEqual(plan.start)
  expect(times.at(-1)).toBeLessThanOrEqual(plan.end)
})

test("a claim comes after its deposit", () => {
  const seen = new Set<number>()
  for (const { action } of plan.steps) {
    if (action.kind === "deposit") seen.add(action.transfer.id)
    if (action.kind === "claim") expect(seen).toContain(action.transfer.id)
  }
})
