import type { PriceLine } from "./fragments.ts"

/** Test data: a price as it should be, and what a test wants to be different. */
export function samplePrice(different: Partial<PriceLine> = {}): PriceLine {
  return { state: "FRESH", explanation: "As its price feed told.", ageSeconds: 600, ...different }
}
