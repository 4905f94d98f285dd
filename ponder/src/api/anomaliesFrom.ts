import type { Hex } from "viem"
import { unreadableEventRule } from "../domain/unreadableEventRule.ts"
import { anomalyCandidates } from "../queries/anomalies/anomalyCandidates.ts"
import type { AnomalyPlace } from "./anomalyCursor.ts"
import type { AnomalyFacts } from "./graphql/anomaly.ts"
import type { RequestContext } from "./graphql/context.ts"

type Found = { place: AnomalyPlace; facts: AnomalyFacts }
type Sources = Pick<RequestContext, "rows" | "transfers">

type Candidate = { timestamp: number; subject: string } & (
  | { is_transfer: true }
  | { is_transfer: false; chain_id: number; tx_hash: Hex }
)

/**
 * The anomalies after a place, newest first. A candidate can turn out to have none, as long as a chain is not indexed far
 * enough to say so: then the ones after it are asked for.
 */
export async function anomaliesFrom(
  after: AnomalyPlace | undefined,
  limit: number,
  sources: Sources,
): Promise<Found[]> {
  const found: Found[] = []
  // The one that a page begins with is the one that the last page ended with.
  const pageLength = limit + 1
  for (let from = after; ; ) {
    const candidates = await sources.rows<Candidate>(anomalyCandidates(pageLength, from))
    const anomalies = (await Promise.all(candidates.map(candidate => anomaliesOf(candidate, sources)))).flat()
    found.push(...anomalies.filter(({ place }) => place.subject !== from?.subject || place.rank > from.rank))
    const last = candidates.at(-1)
    if (found.length >= limit || !last || candidates.length < pageLength) return found.slice(0, limit)
    from = { timestamp: `${last.timestamp}`, subject: last.subject, rank: Number.MAX_SAFE_INTEGER }
  }
}

async function anomaliesOf(candidate: Candidate, { transfers }: Sources): Promise<Found[]> {
  const place = { timestamp: `${candidate.timestamp}`, subject: candidate.subject }
  if (!candidate.is_transfer) {
    return [{ place: { ...place, rank: 0 }, facts: { kind: unreadableEventRule.kind, event: candidate } }]
  }
  const transfer = await transfers.load(candidate.subject)
  return (transfer?.anomalies ?? []).map((kind, rank) => ({
    place: { ...place, rank },
    facts: { kind, transfer: transfer as NonNullable<typeof transfer> },
  }))
}
