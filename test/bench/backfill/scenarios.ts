import type { NodeOptions } from "../node/nodeOptions.ts"
import { chainIds, type WorldShape } from "../node/worldShape.ts"

export type Scenario = {
  name: string
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
  { name: "dense-50ms", shape: dense, behaviour: { latency: 50 } },
  {
    name: "sparse-limited",
    shape: sparse,
    behaviour: { latency: 20, requestsPerSecond: 25 },
  },
  { name: "sparse-unbatched", shape: sparse, behaviour: { largestBatch: 1 } },
]
