import { anomalyRules } from "../../domain/anomalyRules.ts"
import { registeredToken } from "../../domain/registeredToken.ts"
import { tokenId } from "../../domain/tokenId.ts"
import type { FamilyName, Sample } from "./families.ts"

type Origin = { origin_chain_id: string | number | null; origin_address: string | null }

/** Rows as `balanceAt`, `owedAt`, `solvencyAt` and `anomalyCounts` give them. */
export type BridgeReading = {
  now: number
  balances: (Origin & { chain_id: number; side: string; shares: string })[]
  owed: (Origin & { to_chain_id: string; owed_shares: string; oldest_timestamp: number | null })[]
  solvency: (Origin & { unexplained_shares: string })[]
  anomalies: { kind: string; transfers: number }[]
}

/** Of unverified tokens anybody can make any number: they have no series of their own. */
export function bridgeSamples({ now, balances, owed, solvency, anomalies }: BridgeReading): Sample[] {
  const counts = new Map(anomalies.map(({ kind, transfers }) => [kind, transfers]))
  return [
    ...balances.flatMap(row =>
      ofToken("bridge_balance_shares", row, Number(row.shares), {
        chain_id: `${row.chain_id}`,
        side: row.side,
      }),
    ),
    ...owed.flatMap(row => [
      ...ofToken("bridge_owed_shares", row, Number(row.owed_shares), { to_chain_id: `${row.to_chain_id}` }),
      ...ofToken("bridge_oldest_owed_seconds", row, ageOf(row.oldest_timestamp, now), {
        to_chain_id: `${row.to_chain_id}`,
      }),
    ]),
    ...solvency.flatMap(row => ofToken("bridge_unexplained_shares", row, Number(row.unexplained_shares), {})),
    ...anomalyRules.map(({ kind }) => ({
      family: "bridge_anomalies" as const,
      labels: { kind },
      value: counts.get(kind) ?? 0,
    })),
  ]
}

function ofToken(family: FamilyName, origin: Origin, value: number, labels: Sample["labels"]): Sample[] {
  const { origin_chain_id: chainId, origin_address: address } = origin
  const token = chainId !== null && address !== null ? registeredToken(BigInt(chainId), address) : undefined
  if (!token) return []
  const { symbol } = token
  return [{ family, value, labels: { token: tokenId(token.chainId, token.address), symbol, ...labels } }]
}

// What nobody can ever claim is owed, but not waiting.
function ageOf(oldest: number | null, now: number): number {
  return oldest === null ? 0 : Math.max(0, now - oldest)
}
