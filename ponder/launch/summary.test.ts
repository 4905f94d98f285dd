import { expect, test } from "vitest"
import { type CaseName, caseNames } from "../../test/devnet/traffic/plan.ts"
import { mostTelling, sampleLines, summary } from "./summary.ts"

const services = {
  explorer: "http://127.0.0.1:3001",
  graphql: "http://127.0.0.1:42069/graphql",
  metrics: "http://127.0.0.1:42070/metrics",
  rpc: { 1: "http://127.0.0.1:1000" },
  notary: "http://127.0.0.1:2000",
  samples: {
    "paused-afternoon": { fromChainId: 1, deposit: "0xaa", withdrawals: [] },
    completed: { fromChainId: 1, toChainId: 56, deposit: "0xbb", withdrawals: ["0xcc"] },
  },
}

test("names every address once, then transactions to look up", () => {
  const notes = ["Port 3000 was taken, so the explorer uses 3001."]
  expect(summary({ services, logs: "logs", seconds: 19.6, notes })).toBe(`
Ready in 20 s.

  Explorer  http://127.0.0.1:3001
  GraphQL   http://127.0.0.1:42069/graphql
  Metrics   http://127.0.0.1:42070/metrics
  Chain 1   http://127.0.0.1:1000
  Notary    http://127.0.0.1:2000
  Logs      logs

  Port 3000 was taken, so the explorer uses 3001.

Transactions to look up:
  completed         0xbb
  paused-afternoon  0xaa

Ctrl-C ends everything.`)
})

test("names no metrics where they are off", () => {
  const { metrics: _, ...others } = services
  expect(summary({ services: others, logs: "logs", seconds: 1, notes: [] })).not.toContain("Metrics")
})

test("shows no list of transactions without a local network", () => {
  expect(sampleLines(undefined)).toEqual([])
})

test("shows first the cases that tell most, by the names that the local network gives them", () => {
  const telling: readonly CaseName[] = mostTelling
  const samples = Object.fromEntries(
    caseNames
      .toReversed()
      .map(name => [name, { fromChainId: 1, deposit: `hash of ${name}`, withdrawals: [] }]),
  )
  const shown = sampleLines(samples).filter(line => line.includes("hash of"))
  expect(shown.map(line => line.trim().split(" ")[0])).toEqual(telling)
})
