import { anomalyRules } from "../../domain/anomalyRules.ts"
import type { ReserveFacts } from "../read/reserves.ts"
import type { Sample } from "./families.ts"
import { liquiditySamples, type SolvencyRow } from "./liquiditySamples.ts"
import { reserveSamples } from "./reserveSamples.ts"
import { type Origin, tokenSample } from "./tokenSample.ts"

/** Rows as `balanceAt`, `owedAt`, `solvencyAt` and `anomalyCounts` give them, and what the contracts say. */
export type BridgeReading = {
  now: number
  balances: (Origin & { chain_id: number; side: string; shares: string })[]
  owed: (Origin & {
    to_chain_id: string
    destination_tracked: boolean
    owed_shares: string
    oldest_timestamp: number | null
  })[]
  solvency: SolvencyRow[]
  reserves: ReserveFacts[]
  anomalies: { kind: string; transfers: number }[]
}

export function bridgeSamples({
  now,
  balances,
  owed,
  solvency,
  reserves,
  anomalies,
}: BridgeReading): Sample[] {
  const counts = new Map(anomalies.map(({ kind, transfers }) => [kind, transfers]))
  return [
    ...balances.flatMap(row =>
      tokenSample("bridge_balance_shares", row, Number(row.shares), {
        chain_id: `${row.chain_id}`,
        side: row.side,
      }),
    ),
    ...byDestination(owed).flatMap(row => {
      const labels = { to_chain_id: `${row.to_chain_id}` }
      return [
        ...tokenSample("bridge_owed_shares", row, Number(row.owedShares), labels),
        // Of a network that is not indexed nobody here sees a payout.
        ...(row.destination_tracked
          ? tokenSample("bridge_oldest_owed_seconds", row, ageOf(row.oldest, now), labels)
          : []),
      ]
    }),
    ...solvency.flatMap(row =>
      tokenSample("bridge_unexplained_shares", row, Number(row.unexplained_shares), {}),
    ),
    ...reserveSamples(reserves),
    ...liquiditySamples(solvency),
    ...anomalyRules.map(({ kind }) => ({
      family: "bridge_anomalies" as const,
      labels: { kind },
      value: counts.get(kind) ?? 0,
    })),
  ]
}

/** A token can be owed as several others on one chain: a series knows only the chain. */
function byDestination(owed: BridgeReading["owed"]) {
  const groups = Map.groupBy(owed, row => `${row.origin_chain_id} ${row.origin_address} ${row.to_chain_id}`)
  return [...groups.values()].flatMap(rows => {
    const [first] = rows
    if (!first) return []
    const times = rows.flatMap(({ oldest_timestamp: oldest }) => (oldest === null ? [] : [oldest]))
    return {
      ...first,
      owedShares: rows.reduce((sum, row) => sum + BigInt(row.owed_shares), 0n),
      oldest: times.length === 0 ? null : Math.min(...times),
    }
  })
}

// What nobody can ever claim is owed, but not waiting.
function ageOf(oldest: number | null, now: number): number {
  return oldest === null ? 0 : Math.max(0, now - oldest)
}
