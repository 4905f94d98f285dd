import { describe, expect, test } from "vitest"
import { families } from "../../../ponder/src/api/metrics/families.ts"
import { graphqlUrl, metricsUrl } from "../services.ts"
import { ask } from "./ask.ts"

const at = (path: string) => new URL(path, graphqlUrl).href

test("every answer says its cost, beside the blocks that it was read at", async () => {
  const { extensions } = await ask("{ transfers(first: 10) { nodes { id status } } }")
  expect(extensions).toMatchObject({ cost: 31, freshness: expect.any(Array) })
})

test("the largest page with all that is known of each transfer is within the limits", async () => {
  const { errors, extensions } = await ask(`{ transfers(first: 500) { pageInfo { hasNextPage } nodes {
    id status scheme receiptHash fromChain { id name } toChain { id name } sender recipient
    token { id symbol name originChain { id } originAddress decimals bondType ratio verified
      deployments { chainId address side } }
    fromToken toToken shares amount createdAt durationSeconds anomalies { kind severity sentence }
    pegIn { chainId txHash logIndex blockNumber blockHash timestamp kind txSender explorerUrl }
    pegOut { chainId txHash logIndex blockNumber blockHash timestamp kind txSender explorerUrl }
  } } }`)
  expect(errors).toBeUndefined()
  expect(extensions?.cost).toBeLessThan(50_000)
})

test("there are no batches", async () => {
  const response = await fetch(graphqlUrl, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify([{ query: "{ __typename }" }]),
  })
  expect(response.status).toBe(400)
})

test("any origin may ask, without credentials", async () => {
  const { headers } = await fetch(`${graphqlUrl}?query={__typename}`, {
    headers: { origin: "https://analyst.example" },
  })
  expect(headers.get("access-control-allow-origin")).toBe("*")
  expect(headers.get("access-control-allow-credentials")).toBeNull()
})

describe("operations", () => {
  test.each(["/health", "/ready", "/status"])("%s answers", async path => {
    expect((await fetch(at(path))).status).toBe(200)
  })

  test("metrics are not on the public port", async () => {
    for (const path of ["/metrics", "/metrics/", "/METRICS"]) expect((await fetch(at(path))).status).toBe(404)
  })

  test("on the private one they are Prometheus text, with every family", async () => {
    await ask("{ chains { id } }")
    const response = await fetch(metricsUrl)
    expect(response.headers.get("content-type")).toContain("text/plain; version=0.0.4")
    const lines = (await response.text()).split("\n").filter(Boolean)
    const label = '[a-zA-Z_]\\w*="(?:[^"\\\\\\n]|\\\\.)*"'
    const sample = new RegExp(
      `^[a-zA-Z_:][\\w:]*(\\{${label}(,${label})*,?\\})? (-?[\\d.]+(e[+-]?\\d+)?|[+-]Inf|NaN)$`,
      "i",
    )
    expect(lines.filter(line => !line.startsWith("# ") && !sample.test(line))).toEqual([])

    for (const name of [
      ...Object.keys(families),
      "graphql_request_duration_seconds",
      "ponder_version_info",
    ]) {
      expect(lines.some(line => line.startsWith(`# TYPE ${name} `))).toBe(true)
      expect(lines.some(line => new RegExp(`^${name}(_count)?[{ ]`).test(line))).toBe(true)
    }
    expect(lines.filter(line => line.startsWith("bridge_chain_state{") && line.endsWith("} 1"))).toHaveLength(
      3,
    )
  })

  test("refusals are counted by code", async () => {
    await ask(`{ chains { ${"id ".repeat(100)} } }`)
    expect(await (await fetch(metricsUrl)).text()).toMatch(
      /^graphql_refusals_total\{code="TOO_MANY_ALIASES"\} \d+$/m,
    )
  })
})
