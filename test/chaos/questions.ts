import { setTimeout as sleep } from "node:timers/promises"
import { expect } from "vitest"
import { statusAt } from "../../ponder/launch/http.ts"
import { askApi } from "../integration/indexer/askApi.ts"
import { type LoadReport, startLoad } from "./load.ts"
import type { ScaledOut } from "./processes/scaledOut.ts"

/** Longer than a database takes to be replaced by another one, and far shorter than anybody's patience. */
const slowest = 8_000

/** Does the work while questions are asked through the balancer, and expects a right answer to each, in time. */
export async function whileAsked(
  { apiUrl, explorerUrl }: ScaledOut,
  work: () => Promise<unknown>,
): Promise<LoadReport> {
  const graphql = (query: string, expected: RegExp) => ({
    url: `${apiUrl}/graphql`,
    body: JSON.stringify({ query }),
    expected,
  })
  const load = startLoad([
    graphql("{ transfers(first: 5) { nodes { id status } } }", /^\{"data":\{"transfers":\{"nodes":\[\{/),
    graphql("{ freshness { chainId lagBlocks } }", /^\{"data":\{"freshness":\[\{"chainId":1,/),
    { url: `${explorerUrl}/transfers`, expected: /aMATICb.*<\/html>/s },
  ])
  const report = await work().then(
    () => load.stop(),
    async (problem: unknown) => {
      await load.stop()
      throw problem
    },
  )
  expect(report.failed).toEqual([])
  expect(report.slowest).toBeLessThan(slowest)
  expect(report.asked).toBeGreaterThan(3)
  return report
}

/** By the word of the APIs, which may have asked the chains a second ago. */
export async function blocksBehind({ apiUrl }: ScaledOut): Promise<bigint[]> {
  await sleep(1_100)
  const { freshness } = await askApi<{ freshness: { lagBlocks: string }[] }>(
    apiUrl,
    "{ freshness { lagBlocks } }",
  )
  return freshness.map(({ lagBlocks }) => BigInt(lagBlocks))
}

export async function isCaughtUp(all: ScaledOut): Promise<boolean> {
  return (await blocksBehind(all)).every(blocks => blocks === 0n)
}

/** How many connections of APIs a database has, by the schema that they read. */
export async function readersOn(
  { ask }: ScaledOut,
  server: "primary" | "replica",
): Promise<Record<string, number>> {
  const rows = await ask<{ schema: string; readers: number }>(
    server,
    `SELECT regexp_replace(application_name, '_readonly$', '') AS schema, count(*)::int AS readers
     FROM pg_stat_activity WHERE application_name LIKE '%\\_readonly' GROUP BY 1`,
  )
  return Object.fromEntries(rows.map(({ schema, readers }) => [schema, readers]))
}

export async function isAvailable({ apiAt }: ScaledOut, ...places: (0 | 1 | 2 | 3)[]): Promise<boolean> {
  const statuses = await Promise.all(places.map(place => statusAt(`${apiAt(place)}/available`)))
  return statuses.every(status => status === 200)
}

export async function isShown({ explorerAt }: ScaledOut): Promise<boolean> {
  const statuses = await Promise.all(
    ([0, 1] as const).map(place => statusAt(`${explorerAt(place)}/robots.txt`)),
  )
  return statuses.every(status => status === 200)
}
