import { Counter, Histogram, type Registry } from "prom-client"

export type Outcome = "answered" | "refused" | "timeout" | "failed" | "invalid"

export type RequestMetrics = {
  answered: (outcome: Outcome, seconds: number) => void
  refused: (code: string) => void
}

/** How many operations came, how they ended and how long they took; what they are called is anybody's choice. */
export function createRequestMetrics(registry: Registry): RequestMetrics {
  const registers = [registry]
  const durations = new Histogram({
    name: "graphql_request_duration_seconds",
    help: "GraphQL operations by outcome: answered, refused by a limit, timeout, failed by our fault, or invalid.",
    labelNames: ["outcome"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20],
    registers,
  })
  const refusals = new Counter({
    name: "graphql_refusals_total",
    help: "Requests that were refused by a limit, by code.",
    labelNames: ["code"],
    registers,
  })
  return {
    answered: (outcome, seconds) => durations.observe({ outcome }, seconds),
    refused: code => refusals.inc({ code }),
  }
}
