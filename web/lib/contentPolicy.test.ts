import { afterEach, expect, test, vi } from "vitest"
import { contentPolicy } from "./contentPolicy.ts"

afterEach(() => vi.unstubAllEnvs())

test("scripts run by the nonce of this answer alone", () => {
  const policy = contentPolicy("bm9uY2U=")
  expect(policy).toContain("script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic';")
  expect(policy).not.toMatch(/script-src[^;]*unsafe/)
  expect(policy).toContain("frame-ancestors 'none'")
})

test("browsers may ask the API where it is", () => {
  vi.stubEnv("PUBLIC_API_URL", "http://api.example:42069/")
  expect(contentPolicy("a")).toMatch(/connect-src [^;]*http:\/\/api\.example:42069;/)
})
