import { getIntrospectionQuery } from "graphql"
import { describe, expect, test } from "vitest"
import { exampleQueries } from "../../../ponder/src/api/guard/exampleQueries.ts"
import { sharedBrowser } from "../browser.ts"
import { graphqlUrl } from "../services.ts"
import { ask, read } from "./ask.ts"

describe("GraphiQL", () => {
  test.each(exampleQueries)("the example runs as it stands: %s", async query => {
    expect((await ask(query)).errors).toBeUndefined()
  })

  test("can read the schema", async () => {
    await read(getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true }))
  })

  test("opens with the examples and runs one, asking nobody but the API", async () => {
    const context = await (await sharedBrowser()).newContext()
    try {
      const asked: string[] = []
      const problems: string[] = []
      const tab = await context.newPage()
      tab.on("request", request => asked.push(request.url()))
      tab.on("pageerror", error => problems.push(error.message))
      // An editor of nine megabytes takes its time on a busy machine.
      await tab.goto(graphqlUrl, { waitUntil: "commit" })
      await tab.getByRole("button", { name: /Execute query/ }).click({ timeout: 90_000 })
      await tab.getByText('"transfers"').first().waitFor({ timeout: 20_000 })
      const elsewhere = asked.filter(
        url => /^https?:/.test(url) && !url.startsWith(new URL("/", graphqlUrl).href),
      )
      expect(elsewhere).toEqual([])
      expect(problems).toEqual([])
    } finally {
      await context.close()
    }
  }, 120_000)
})
