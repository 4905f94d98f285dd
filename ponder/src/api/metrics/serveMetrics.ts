import type { YogaLogger } from "graphql-yoga"
import type { Registry } from "prom-client"
import { createGauges } from "./createGauges.ts"
import { ponderRuntime } from "./ponderRuntime.ts"
import { readSamples } from "./readSamples.ts"
import { startMetricsServer } from "./startMetricsServer.ts"

type Options = { registry: Registry; host: string; port: number; logger: YogaLogger }

/** Ours and Ponder's own metrics, on a port of their own. */
export function serveMetrics({ registry, host, port, logger }: Options): void {
  const { metrics, apiShutdown } = ponderRuntime()
  const updateGauges = createGauges(registry, readSamples)
  const scrape = async () => {
    await updateGauges()
    return `${await registry.metrics()}\n${await metrics.getMetrics()}`
  }
  apiShutdown.add(startMetricsServer({ host, port, logger, scrape }))
}
