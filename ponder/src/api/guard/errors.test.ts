import { GraphQLError } from "graphql"
import { createLogger, createSchema, createYoga } from "graphql-yoga"
import { beforeEach, expect, test, vi } from "vitest"
import { badInput } from "../graphql/badInput.ts"
import { executionTimeout } from "./executionTimeout.ts"
import { maskedErrors } from "./maskedErrors.ts"

const logger = createLogger("silent")
const logged = vi.spyOn(logger, "error").mockImplementation(() => undefined)

beforeEach(() => logged.mockClear())

const begun: string[] = []

const yoga = createYoga({
  schema: createSchema({
    typeDefs:
      "type Query { broken: Int ours: Int input: Int slow: Slow statement: Int } type Slow { inside: Int }",
    resolvers: {
      Query: {
        broken: () => {
          throw new Error("password authentication failed for secret@db.example")
        },
        ours: () => {
          throw new GraphQLError("Ours.", { extensions: { code: "OURS" } })
        },
        input: () => Promise.reject(badInput("A number is expected.")),
        slow: () => new Promise(resolve => setTimeout(resolve, 300, {})),
        statement: () => {
          throw Object.assign(new Error("canceling statement due to statement timeout"), { code: "57014" })
        },
      },
      Slow: { inside: () => begun.push("inside") },
    },
  }),
  plugins: [executionTimeout(0.1)],
  maskedErrors: maskedErrors(logger),
  logging: logger,
})

async function errorOf(field: string) {
  const url = `http://api.example/graphql?query=${encodeURIComponent(`{ ${field} }`)}`
  const response = await yoga.fetch(url)
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { id?: string } }[] }
  expect(errors).toHaveLength(1)
  return errors[0]
}

test("an unexpected error says an id and nothing else; the log has both", async () => {
  const error = await errorOf("broken")
  expect(error).toMatchObject({
    message: "Internal error",
    extensions: { code: "INTERNAL_SERVER_ERROR", id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
  })
  expect(JSON.stringify(error)).not.toContain("secret")
  const log = logged.mock.calls.flat().map(String).join("\n")
  expect(log).toContain(`Internal error ${error?.extensions.id}`)
  expect(log).toContain("secret@db.example")
})

test("errors of ours pass, and are not logged", async () => {
  expect(await errorOf("ours")).toMatchObject({ message: "Ours.", extensions: { code: "OURS" } })
  expect(await errorOf("input")).toMatchObject({
    message: "A number is expected.",
    extensions: { code: "BAD_USER_INPUT" },
  })
  expect(logged).not.toHaveBeenCalled()
})

test("what takes too long is answered in time, and begins nothing afterwards", async () => {
  const started = performance.now()
  expect(await errorOf("slow { inside }")).toMatchObject({ extensions: { code: "TIMEOUT", limit: 0.1 } })
  expect(performance.now() - started).toBeLessThan(290)
  await new Promise(resolve => setTimeout(resolve, 400))
  expect(begun).toEqual([])
})

test("a statement that the database ended is too slow, not an error of ours", async () => {
  expect(await errorOf("statement")).toMatchObject({ extensions: { code: "TIMEOUT" } })
})
