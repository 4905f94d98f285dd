import { isSolvent } from "../domain/isSolvent.ts"
import { registeredToken } from "../domain/registeredToken.ts"
import { lackingShares } from "../domain/reserveFinding.ts"
import { tokenId } from "../domain/tokenId.ts"
import type { RequestContext } from "./graphql/context.ts"
import { momentInput } from "./graphql/input.ts"
import { type ReserveFacts, readReservesAt, readReservesNow } from "./read/reserves.ts"
import { readSolvencyAt, readSolvencyNow, type SolvencyRow } from "./read/solvency.ts"

export type SolvencyFacts = Awaited<ReturnType<typeof readFacts>>[number]

const ofRequests = new WeakMap<RequestContext, Map<number | null, ReturnType<typeof readFacts>>>()

/** Of every token, registered or not; null is now. All fields of a request that go by it read it once. */
export function solvencyFacts(at: number | null, context: RequestContext): Promise<SolvencyFacts[]> {
  const ofRequest = ofRequests.get(context) ?? new Map()
  ofRequests.set(context, ofRequest)
  const reading = ofRequest.get(at) ?? readFacts(at, context)
  ofRequest.set(at, reading)
  return reading
}

async function readFacts(named: number | null, context: RequestContext) {
  const at = momentInput(named, await context.commonMoment())
  const [rows, reserves] = await Promise.all(
    named === null
      ? [readSolvencyNow(context), readReservesNow(context)]
      : [readSolvencyAt(at, context), readReservesAt(at, context)],
  )
  return rows.map(row => ({ ...factsOf(row, reserves), at }))
}

function factsOf(row: SolvencyRow, all: readonly ReserveFacts[]) {
  const reserves = all.filter(
    ({ originChainId, originAddress }) =>
      originChainId === row.origin_chain_id && originAddress === row.origin_address,
  )
  const lacking = reserves.reduce((sum, { read }) => sum + (read ? lackingShares(read) : 0n), 0n)
  const effective = row.effective_shares === null ? undefined : BigInt(row.effective_shares)
  return {
    id: tokenId(row.origin_chain_id, row.origin_address),
    origin: { chainId: row.origin_chain_id, address: row.origin_address },
    isVerified: registeredToken(row.origin_chain_id, row.origin_address) !== undefined,
    rule: row.rule,
    lockedShares: row.locked_shares,
    mintedShares: row.minted_shares,
    owedShares: row.owed_shares,
    untrackedShares: row.untracked_shares,
    unexplainedShares: row.unexplained_shares,
    heldShares: row.held_shares,
    effectiveShares: row.rule === "LIQUIDITY" ? row.effective_shares : null,
    lackingShares: lacking,
    reserves,
    solvent: isSolvent(
      row.rule === "BACKING"
        ? { rule: row.rule, unexplained: BigInt(row.unexplained_shares), lacking }
        : { rule: row.rule, effective, lacking },
    ),
  }
}
