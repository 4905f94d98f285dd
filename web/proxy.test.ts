import { expect, test } from "vitest"
import { config } from "./proxy.ts"

test("every page has a policy, whatever its address begins with", () => {
  const matcher = new RegExp(`^${config.matcher}$`)
  for (const path of ["/", "/tx/0x1", "/graphqlx", "/graphql/x", "/exports"]) expect(path).toMatch(matcher)
  for (const path of ["/graphql", "/export/transfers.csv", "/_next/static/a.js"])
    expect(path).not.toMatch(matcher)
})
