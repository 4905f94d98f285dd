import { describe, expect, test } from "vitest"
import { everyPage } from "../e2e/everyPage.ts"
import { graphqlUrl as api, explorerUrl as explorer, services } from "../e2e/services.ts"

const NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'"

describe("every page lets only its own scripts run, and stands in no frame", () => {
  test.each(everyPage(services))("$name", async ({ path }) => {
    const response = await fetch(new URL(path, explorer))
    const { headers } = response
    const html = await response.text()
    const policy = headers.get("content-security-policy") ?? ""
    const [, scripts = ""] = /script-src ([^;]*)/.exec(policy) ?? []
    const [, nonce = "none"] = /'nonce-([^']+)'/.exec(scripts) ?? []
    expect(scripts).toBe(`'self' 'nonce-${nonce}' 'strict-dynamic'`)
    expect(policy).toContain("default-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("object-src 'none'")

    const tags = html.match(/<script\b[^>]*>/g) ?? []
    expect(tags.length).toBeGreaterThan(0)
    expect(tags.filter(tag => !tag.includes(`nonce="${nonce}"`))).toEqual([])
    expect(html).not.toMatch(/<[a-z][^>]*\son[a-z]+=/i)
    expect(html).not.toMatch(/(href|src|action)="\s*javascript:/i)

    expect(headers.get("x-content-type-options")).toBe("nosniff")
    expect(headers.get("x-frame-options")).toBe("DENY")
    expect(headers.get("referrer-policy")).toBe("same-origin")
    expect(headers.get("x-powered-by")).toBeNull()
    // What a cache kept would be shown to others, with this nonce.
    expect(headers.get("cache-control")).toContain("no-store")
  })
})

test("no two answers share a nonce", async () => {
  const policies = await Promise.all(
    [1, 2, 3].map(async () => (await fetch(explorer)).headers.get("content-security-policy")),
  )
  expect(new Set(policies).size).toBe(3)
})

test.each([
  ["a question to the explorer", new URL("/graphql", explorer), { method: "POST", body: "{}" }],
  ["a file of the explorer", new URL("/export/transfers.csv?toChainId=9", explorer), {}],
  ["a question to the API", api, { method: "POST", body: "{}" }],
  ["a file of the API", new URL("/export/transfers.csv?toChainId=9", api), {}],
  ["what the API does not have", new URL("/nothing", api), {}],
])("what is data runs nothing and is taken for nothing else: %s", async (_, url, options) => {
  const { headers } = await fetch(url, options)
  expect(headers.get("content-security-policy")).toBe(NOTHING_RUNS)
  expect(headers.get("x-content-type-options")).toBe("nosniff")
  expect(headers.get("x-frame-options")).toBe("DENY")
})

test("GraphiQL may run its own scripts, and ask this API alone", async () => {
  const { headers } = await fetch(api, { headers: { accept: "text/html" } })
  const policy = headers.get("content-security-policy") ?? ""
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("connect-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(headers.get("x-content-type-options")).toBe("nosniff")
})

test("no site moves the links of a page to itself", async () => {
  const headers = { "x-forwarded-host": "evil.example", forwarded: "host=evil.example" }
  for (const path of ["/", "/developers", "/robots.txt", "/sitemap.xml"]) {
    expect(await (await fetch(new URL(path, explorer), { headers })).text()).not.toContain("evil.example")
  }
})
