import { afterEach, expect, test, vi } from "vitest"
import { visitorHeaders } from "./visitorHeaders.ts"

afterEach(() => vi.unstubAllEnvs())

const request = new Headers({
  "x-forwarded-for": "203.0.113.7, 198.51.100.1",
  "x-explorer-secret": "guessed",
})

test("the API is told who visits, and by the secret that it may believe that", () => {
  vi.stubEnv("EXPLORER_SECRET", "s".repeat(32))
  expect(visitorHeaders(request)).toEqual({
    "x-explorer-secret": "s".repeat(32),
    "x-forwarded-for": "203.0.113.7, 198.51.100.1",
  })
})

test("without a secret it is told nothing, and no visitor's own word goes on", () => {
  vi.stubEnv("EXPLORER_SECRET", "")
  expect(visitorHeaders(request)).toEqual({})
})
