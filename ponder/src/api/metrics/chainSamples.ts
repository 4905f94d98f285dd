import { chainStates } from "../../domain/chainState.ts"
import type { freshnessOf } from "../freshnessOf.ts"
import type { FamilyName, Sample } from "./families.ts"

/** How far the index is on a chain; a value that nobody knows is left out. */
export function chainSamples(freshness: ReturnType<typeof freshnessOf>): Sample[] {
  const { indexedBlock, headBlock, lagSeconds, state } = freshness
  const labels = { chain_id: `${freshness.chainId}` }
  const known = (family: FamilyName, value: bigint | number | undefined): Sample[] =>
    value === undefined ? [] : [{ family, labels, value: Number(value) }]
  return [
    ...known("bridge_indexed_block", indexedBlock),
    ...known("bridge_head_block", headBlock),
    ...known("bridge_lag_seconds", lagSeconds),
    ...chainStates.map(name => ({
      family: "bridge_chain_state" as const,
      labels: { ...labels, state: name },
      value: name === state ? 1 : 0,
    })),
  ]
}
