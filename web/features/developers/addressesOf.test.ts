import { afterEach, expect, test, vi } from "vitest"
import { addressesOf } from "./addressesOf.ts"

afterEach(() => vi.unstubAllEnvs())

const asked = (headers: Record<string, string>) => addressesOf(new Headers(headers))

test("an API with a public address is asked there", () => {
  vi.stubEnv("PUBLIC_API_URL", "https://api.example/")
  expect(asked({ host: "explorer.example" })).toEqual({
    graphql: "https://api.example/graphql",
    graphiql: "https://api.example/graphql",
    api: "https://api.example",
    isPublic: true,
  })
})

test("any other is asked through this site, and shows nothing to browsers", () => {
  vi.stubEnv("PUBLIC_API_URL", "")
  expect(asked({ host: "explorer.example:3000" })).toEqual({
    graphql: "http://explorer.example:3000/graphql",
    graphiql: null,
    api: "http://127.0.0.1:42069",
    isPublic: false,
  })
  expect(
    asked({ host: "inside.example", "x-forwarded-host": "anybody.example", "x-forwarded-proto": "https" })
      .graphql,
  ).toBe("https://inside.example/graphql")
  expect(asked({ host: "[::1]:3000" }).graphql).toBe("http://[::1]:3000/graphql")
})

test.each(["a'; rm -rf ~ #", "$(id)", "a b", ""])(
  "a host that is none, %j, stands in no line to be run",
  host => {
    expect(addressesOf({ get: name => (name === "host" ? host : null) }).graphql).toBe(
      "http://127.0.0.1:42069/graphql",
    )
  },
)
