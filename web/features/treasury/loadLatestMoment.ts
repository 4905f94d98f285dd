import { loadNetwork } from "../network/loadNetwork.ts"

/** Up to when every chain is indexed, in unix seconds; null while that is not known. */
export async function loadLatestMoment(): Promise<number | null> {
  const { reading } = await loadNetwork()
  if ("then" in reading || reading.kind === "unread") return null
  const moments = reading.data.freshness.map(({ indexedTimestamp }) => indexedTimestamp)
  return moments.length === 0 ? null : Math.min(...moments)
}
