import type { NodeOptions } from "../node/nodeOptions.ts"
import { chainIds, type WorldShape } from "../node/worldShape.ts"
import type { Choice } from "../options.ts"

export type Scenario = Choice & {
  /** What it shows is how the product treats an endpoint: others take part where they are named. */
  isOwn?: boolean
  shape: WorldShape
  behaviour: Partial<NodeOptions>
}

const sparse = { chainIds, events: 20_000, eventsPerBlock: 1 }
const dense = { chainIds, events: 100_000, eventsPerBlock: 10 }

/** The world of people's traffic is sparse; that of a busy bridge is dense. */
export const scenarios: readonly Scenario[] = [
  { name: "sparse", shape: sparse, behaviour: {} },
  { name: "dense", shape: dense, behaviour: {} },
  { name: "sparse-50ms", shape: sparse, behaviour: { latency: 50 } },
  { name: "dense-50ms", onlyIfNamed: true, shape: dense, behaviour: { latency: 50 } },
  {
    name: "sparse-limited",
    isOwn: true,
    shape: sparse,
    behaviour: { latency: 20, requestsPerSecond: 25 },
  },
  { name: "sparse-unbatched", isOwn: true, shape: sparse, behaviour: { largestBatch: 1 } },
]
