import type { PolicyChoice } from "./policyChoice.ts"

/** For tests: what is planned where nobody chooses anything, changed as a test wants it. */
export function sampleChoice(changes: Partial<PolicyChoice> = {}): PolicyChoice {
  return {
    bands: [],
    aim: "EDGE",
    costPerMillion: 0n,
    reserve: 0n,
    outages: [],
    inbound: [],
    unstaking: false,
    ...changes,
  }
}
