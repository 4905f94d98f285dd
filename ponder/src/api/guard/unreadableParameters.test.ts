import { createLogger, createSchema, createYoga } from "graphql-yoga"
import { expect, test } from "vitest"
import { unreadableParameters } from "./unreadableParameters.ts"

const yoga = createYoga({
  schema: createSchema({ typeDefs: "type Query { a: Int }", resolvers: { Query: { a: () => 1 } } }),
  plugins: [unreadableParameters()],
  logging: createLogger("silent"),
})

const url = "http://api.example/graphql"
const form = { "content-type": "application/x-www-form-urlencoded" }

test.each([
  ["in the address", `${url}?query={a}&variables={`, {}],
  ["extensions in the address", `${url}?query={a}&extensions=%00`, {}],
  ["in a form", url, { method: "POST", headers: form, body: "query={a}&variables={" }],
])("variables that are no JSON are the client's fault: %s", async (_, address, options) => {
  const response = await yoga.fetch(address, options)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] })
})

test("what can be read is answered", async () => {
  const response = await yoga.fetch(`${url}?query={a}&variables={}`)
  expect(await response.json()).toEqual({ data: { a: 1 } })
})
