import { expect, test } from "vitest"
import { readListChoice, writeListChoice } from "../transfers/listChoice.ts"
import { listPath } from "../transfers/listPath.ts"
import type { AnalyticsData } from "./queries.ts"
import { readChoice } from "./readChoice.ts"
import { variablesOf } from "./variablesOf.ts"
import { waitingAges } from "./waitingAges.ts"

const NOW = 1_795_296_162
const TOKEN = "1-0x99534ef705df1fff4e4bd7bbaaf9b0dff038ebfe"

function agesOf(parameters: Record<string, string>) {
  const variables = variablesOf(readChoice(parameters), NOW)
  const counts = { totalCount: 1 }
  const data = { underHour: counts, underDay: counts, underWeek: counts, underMonth: counts, older: counts }
  return waitingAges(data as AnalyticsData, variables).map(({ path }) =>
    Object.fromEntries(new URL(path, "http://explorer.example").searchParams),
  )
}

test("every second belongs to one age, and to one only", () => {
  const ages = agesOf({})
  expect(ages[0]?.to).toBeUndefined()
  for (const [index, { from }] of ages.slice(0, -1).entries()) {
    expect(Number(ages[index + 1]?.to)).toBe(Number(from) - 1)
  }
  expect(ages.at(-1)?.from).toBeUndefined()
})

test("each list is at its one address, which nothing leads away from", () => {
  const variables = variablesOf(readChoice({ token: TOKEN }), NOW)
  const { search } = new URL(listPath(variables.underDay), "http://explorer.example")
  expect(writeListChoice(readListChoice(Object.fromEntries(new URLSearchParams(search))))).toBe(
    search.slice(1),
  )
})

test("the lists hold what was counted", () => {
  expect(agesOf({ token: TOKEN })[1]).toEqual({
    status: "AWAITING_CLAIM",
    tokenId: TOKEN,
    from: String(NOW - 86_400 + 1),
    to: String(NOW - 3_600),
  })
})
