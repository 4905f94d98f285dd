import { readFileSync } from "node:fs"
import { buildSchema, parse, validate } from "graphql"
import { expect, test } from "vitest"
import { ActivityFragment, RoutesFragment } from "../flows/fragments.ts"
import { panelQuery } from "../question/panelQuery.ts"
import { AnalyticsQuery, SendersFragment, TotalsFragment, WaitingFragment } from "./queries.ts"
import { readChoice } from "./readChoice.ts"
import { variablesOf } from "./variablesOf.ts"

const schema = buildSchema(readFileSync(new URL("../../../ponder/schema.graphql", import.meta.url), "utf8"))
const TOKEN = "1-0x99534ef705df1fff4e4bd7bbaaf9b0dff038ebfe"
const NOW = 1_795_296_162

test.each([ActivityFragment, TotalsFragment, RoutesFragment, SendersFragment, WaitingFragment])(
  "each part of the page's question is a query of its own",
  fragment => {
    for (const parameters of [{}, { token: TOKEN }]) {
      const query = panelQuery(AnalyticsQuery, fragment, variablesOf(readChoice(parameters), NOW))
      expect(validate(schema, parse(query))).toEqual([])
    }
  },
)

test("brings its variables along", () => {
  const query = panelQuery(
    AnalyticsQuery,
    ActivityFragment,
    variablesOf(readChoice({ token: TOKEN, range: "7d" }), NOW),
  )
  expect(query.split("{")[0]).toBe(`query Activity(
  $tokenId: ID = "${TOKEN}"
  $interval: Interval! = DAY
  $from: Int! = 1794700800
  $to: Int! = ${NOW}
) `)
})
